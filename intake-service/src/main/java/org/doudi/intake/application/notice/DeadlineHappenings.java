package org.doudi.intake.application.notice;

import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.NoticeFigures;
import org.doudi.events.NoticeAudience;
import org.doudi.events.NoticeTemplate;
import org.doudi.intake.domain.notice.Occasion.Party;

/// 超期: whoever is charged is told. The window's own go to the duty chief, too.
final class DeadlineHappenings {
    private DeadlineHappenings() {}

    static Stream<Happening> of(DeadlineEvent event, EventMetadata cause) {
        return event instanceof DeadlineBreached breached ? breached(breached, cause) : Stream.empty();
    }

    private static Stream<Happening> breached(DeadlineBreached event, EventMetadata cause) {
        NoticeFigures figures = new NoticeFigures(
                Optional.of(event.dueAt()),
                Optional.empty(),
                Optional.of(event.kind()),
                event.scope().unit());
        Party[] charged = event.clockedParties().stream()
                .flatMap(DeadlineHappenings::charged)
                .distinct()
                .toArray(Party[]::new);
        return Stream.of(Happening.told(cause, NoticeTemplate.DEADLINE_BREACHED, figures, charged));
    }

    private static Stream<Party> charged(ClockedParty party) {
        return switch (party.role()) {
            case WINDOW -> Stream.of(Party.WINDOW, Party.DUTY_CHIEF);
            case DUTY_CHIEF -> Stream.of(Party.DUTY_CHIEF);
            case CALLED_DEPARTMENT, UNIT, LEAD_UNIT -> Stream.of(Party.department(party.unit()));
            case CENTRE -> Stream.of(Party.of(NoticeAudience.CENTRE));
            case BUREAU -> Stream.of(Party.of(NoticeAudience.BUREAU));
            case WORKING_GROUP -> Stream.of(Party.of(NoticeAudience.WORKING_GROUP));
        };
    }
}
