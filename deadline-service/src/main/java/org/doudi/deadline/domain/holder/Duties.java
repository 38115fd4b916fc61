package org.doudi.deadline.domain.holder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.EventMetadata;
import org.doudi.events.OrgCode;
import org.doudi.events.Recorded;

/// 责任的流转 — which event passes a duty from whom to whom, and when the case ended (docs/holders.md).
final class Duties {
    private static final ClockedParty WINDOW = new ClockedParty(new OrgCode("ZWZX"), PartyRole.WINDOW);

    private final Map<UUID, Duty> duties = new LinkedHashMap<>();
    private final List<Stretch> ended = new ArrayList<>();
    private Optional<Instant> endedAt = Optional.empty();

    static Duties of(List<Recorded<DeadlineEvent>> history) {
        Duties duties = new Duties();
        history.forEach(event -> duties.follow(event.event(), event.metadata()));
        return duties;
    }

    private void follow(DeadlineEvent event, EventMetadata at) {
        switch (event) {
            case DeadlineEvent.ClockStarted it -> started(it);
            case DeadlineEvent.ClockedPartiesChanged it ->
                on(it.clockId(), duty -> duty.pass(at.occurredAt(), _ -> it.clockedParties()));
            case DeadlineEvent.ClockStopped it -> on(it.clockId(), duty -> duty.end(it.stopAt()));
            case DeadlineEvent.ClockLapsed it -> on(it.clockId(), duty -> duty.end(it.dueAt()));
            case DeadlineEvent.ClockCancelled it -> cancelled(it, at);
            case DeadlineEvent.ClockResumed it -> on(it.clockId(), duty -> duty.resume(at.occurredAt()));
            case DeadlineEvent.DeadlineBreached it -> on(it.clockId(), duty -> duty.breach(it.clockedParties()));
            case DeadlineEvent.BreachWithdrawn it ->
                on(it.clockId(), duty -> duty.correct(it.causeAt(), it.stillCharged()));
            case DeadlineEvent.UnitPartNoted it -> done(it, at.occurredAt());
            case DeadlineEvent.UnitReleased it ->
                handling(it.itemNo(), it.round())
                        .ifPresent(duty ->
                                duty.pass(at.occurredAt(), before -> without(it.unit(), before, List.of(WINDOW))));
            case DeadlineEvent.CaseEndNoted _ -> endedAt = endedAt.or(() -> Optional.of(at.occurredAt()));
            case DeadlineEvent.ClockRescheduled _,
                    DeadlineEvent.DeadlineApproaching _,
                    DeadlineEvent.UrgingNoticeIssued _,
                    DeadlineEvent.PromiseSettlementNoted _,
                    DeadlineEvent.DeadlineRecusalNoted _,
                    DeadlineEvent.PeriodOpened _,
                    DeadlineEvent.CalendarPublished _,
                    DeadlineEvent.CalendarRevised _,
                    DeadlineEvent.BusinessHoursPublished _,
                    DeadlineEvent.PolicyPublished _ -> {}
        }
    }

    /// 归档 is clocked from the end of the case. Who is given an order while its round is handled handles it, too, and
    /// the window no more.
    private void started(DeadlineEvent.ClockStarted event) {
        duties.put(event.clockId(), new Duty(event.kind(), event.scope(), event.clockedParties(), event.startAt()));
        if (event.kind() == ClockKind.ARCHIVE) {
            endedAt = endedAt.or(() -> Optional.of(event.startAt()));
        }
        if (event.kind() == ClockKind.SIGN) {
            handling(event.scope())
                    .ifPresent(duty -> duty.pass(event.startAt(), before -> joined(before, event.clockedParties())));
        }
    }

    /// An end that is taken back was none from then on: the days in between are nobody's.
    private void cancelled(DeadlineEvent.ClockCancelled event, EventMetadata at) {
        on(event.clockId(), duty -> duty.end(at.occurredAt()));
        if (event.kind() == ClockKind.ARCHIVE) {
            endedAt.ifPresent(from -> ended.add(new Stretch(from, at.occurredAt())));
            endedAt = Optional.empty();
        }
    }

    /// Whose part is in owes no more; once all are, the lead owes the whole — A-6.
    private void done(DeadlineEvent.UnitPartNoted event, Instant at) {
        handling(event.itemNo(), event.round())
                .ifPresent(duty -> duty.pass(
                        at, before -> without(event.unit(), before, leads(event.itemNo(), event.round(), before))));
    }

    private List<ClockedParty> leads(int itemNo, int round, List<ClockedParty> otherwise) {
        List<ClockedParty> leads = duties.values().stream()
                .flatMap(duty -> duty.signers(itemNo, round))
                .filter(party -> party.role() == PartyRole.LEAD_UNIT)
                .distinct()
                .toList();
        return leads.isEmpty() ? otherwise : leads;
    }

    private static List<ClockedParty> without(OrgCode unit, List<ClockedParty> before, List<ClockedParty> otherwise) {
        List<ClockedParty> others =
                before.stream().filter(party -> !party.unit().equals(unit)).toList();
        return others.isEmpty() ? otherwise : others;
    }

    private static List<ClockedParty> joined(List<ClockedParty> before, List<ClockedParty> more) {
        List<ClockedParty> all = new ArrayList<>(before);
        more.stream().filter(party -> !all.contains(party)).forEach(all::add);
        all.remove(WINDOW);
        return all;
    }

    private Optional<Duty> handling(ClockScope order) {
        return order.itemNo().flatMap(itemNo -> order.round().flatMap(round -> handling(itemNo, round)));
    }

    private Optional<Duty> handling(int itemNo, int round) {
        return duties.values().stream()
                .filter(duty -> duty.isHandlingOf(itemNo, round))
                .findFirst();
    }

    private void on(UUID clockId, Consumer<Duty> change) {
        Optional.ofNullable(duties.get(clockId)).ifPresent(change);
    }

    List<Holding> holdings() {
        return duties.values().stream().flatMap(Duty::holdings).toList();
    }

    /// When the case was at an end, in order.
    List<Stretch> ended() {
        List<Stretch> all = new ArrayList<>(ended);
        endedAt.ifPresent(from -> all.add(new Stretch(from, Instant.MAX)));
        return all;
    }
}
