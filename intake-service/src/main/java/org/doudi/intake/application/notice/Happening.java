package org.doudi.intake.application.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.NoticeFigures;
import org.doudi.events.NoticeTemplate;
import org.doudi.events.OrgCode;
import org.doudi.intake.domain.notice.NoticeCommand.Overtake;
import org.doudi.intake.domain.notice.NoticeCommand.Retract;
import org.doudi.intake.domain.notice.Occasion;
import org.doudi.intake.domain.notice.Occasion.Party;

/// What an event means for notices: somebody is to be told, or need not be told any more.
sealed interface Happening {
    /// Somebody is to be told.
    record Told(Occasion occasion) implements Happening {}

    /// What still waits is not so any more.
    record Moot(Overtake overtake) implements Happening {}

    /// What was to be told of a breach is not so, but for some.
    record Retracted(Retract retract) implements Happening {}

    /// Once for each event.
    static Happening told(EventMetadata cause, NoticeTemplate template, NoticeFigures figures, Party... whom) {
        return told(cause.id().toString(), template, figures, whom);
    }

    /// Once for what `key` says.
    static Happening told(String key, NoticeTemplate template, NoticeFigures figures, Party... whom) {
        return new Told(new Occasion(key, template, List.of(whom), figures));
    }

    static Happening moot(NoticeTemplate... templates) {
        return new Moot(new Overtake(Set.of(templates), Optional.empty()));
    }

    /// Of one department.
    static Happening moot(OrgCode unit, NoticeTemplate... templates) {
        return new Moot(new Overtake(Set.of(templates), Optional.of(unit)));
    }
}
