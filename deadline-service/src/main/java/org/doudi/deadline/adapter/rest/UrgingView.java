package org.doudi.deadline.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.domain.reminder.CaseReminders;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.UrgingKind;
import org.doudi.events.DeadlineEvent.UrgingNoticeIssued;
import org.doudi.events.OrgCode;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.store.decider.Decided;

/// 催办、督办 as it is shown.
///
/// @param from in which capacity; absent where the system urged
record UrgingView(
        UUID clockId,
        UrgingKind urging,
        String name,
        Instant issuedAt,
        List<ClockedParty> to,
        Optional<PartyRole> from,
        Optional<StaffId> by,
        Optional<SealedText> text) {
    static UrgingView of(UrgingNoticeIssued urging) {
        return new UrgingView(
                urging.clockId(),
                urging.urging(),
                urging.urging().chinese(),
                urging.issuedAt(),
                urging.to(),
                urging.from(),
                urging.by(),
                urging.text());
    }

    /// For a department: whom else it was said to is left out.
    static UrgingView of(UrgingNoticeIssued urging, OrgCode unit) {
        UrgingView all = of(urging);
        List<ClockedParty> own =
                all.to().stream().filter(party -> party.unit().equals(unit)).toList();
        return new UrgingView(
                all.clockId(), all.urging(), all.name(), all.issuedAt(), own, all.from(), all.by(), all.text());
    }

    static UrgingView of(Decided<CaseReminders, DeadlineEvent> decided) {
        return of(decided.state().urgings().getLast());
    }
}
