package org.doudi.intake.application.notice;

import java.util.Set;
import java.util.stream.Stream;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseMerged;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.HotlineTicketReceived;
import org.doudi.events.IntakeEvent.MaterialsLapsed;
import org.doudi.events.IntakeEvent.NoticeFigures;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.IntakeEvent.ToleranceLapsed;
import org.doudi.events.IntakeEvent.WindowUnattendedDetected;
import org.doudi.events.NoticeTemplate;
import org.doudi.intake.domain.notice.Occasion.Party;

/// 受理环节. Whoever is refused is told so by a person at once (二(四)), and hears nothing more.
final class IntakeHappenings {
    /// What of this stage's own is taken up from the log.
    static final Set<Class<? extends IntakeEvent>> OWN = Set.of(
            ReflectionReceived.class,
            HotlineTicketReceived.class,
            CaseRegistered.class,
            CaseWithdrawn.class,
            CaseMerged.class,
            MaterialsLapsed.class,
            ToleranceLapsed.class,
            WindowUnattendedDetected.class);

    private IntakeHappenings() {}

    static Stream<Happening> of(IntakeEvent event, EventMetadata cause) {
        return switch (event) {
            case ReflectionReceived _, HotlineTicketReceived _ ->
                told(cause, NoticeTemplate.REFLECTION_WAITING, Party.WINDOW);
            case CaseRegistered _ -> told(cause, NoticeTemplate.ACCEPTED, Party.REPORTER);
            case CaseWithdrawn _ -> told(cause, NoticeTemplate.WITHDRAWN, Party.REPORTER);
            case CaseMerged _ -> told(cause, NoticeTemplate.MERGED, Party.REPORTER);
            case MaterialsLapsed _, ToleranceLapsed _ -> told(cause, NoticeTemplate.CALL_OWED, Party.WINDOW);
            case WindowUnattendedDetected gap ->
                Stream.of(Happening.told(
                        cause, NoticeTemplate.WINDOW_UNATTENDED, NoticeFigures.due(gap.since()), Party.DUTY_CHIEF));
            default -> Stream.empty();
        };
    }

    private static Stream<Happening> told(EventMetadata cause, NoticeTemplate template, Party whom) {
        return Stream.of(Happening.told(cause, template, NoticeFigures.NONE, whom));
    }
}
