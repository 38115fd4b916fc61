package org.doudi.intake.application.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.MergedReporterEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.EventTypes;
import org.doudi.events.IntakeEvent.DutyEvent;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.intake.application.notice.Happening.Moot;
import org.doudi.intake.application.notice.Happening.Retracted;
import org.doudi.intake.application.notice.Happening.Told;
import org.doudi.intake.domain.notice.Lines;
import org.doudi.intake.domain.notice.NoticeCommand;
import org.doudi.intake.domain.notice.NoticeCommand.Owe;
import org.doudi.intake.domain.notice.NoticeDecider;
import org.doudi.store.consume.Reaction;
import org.doudi.store.time.BusinessClock;

/// 应发通知: what the stages' events owe to whom. Where the installation has no line, nothing is owed.
@ApplicationScoped
public class OwingNotices {
    private static final Set<String> OWN =
            IntakeHappenings.OWN.stream().map(EventTypes.published()::nameOf).collect(Collectors.toUnmodifiableSet());

    private final NoticeDecider decider = new NoticeDecider();
    private final NoticeLines lines;
    private final BusinessClock clock;

    OwingNotices(NoticeLines lines, BusinessClock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /// Types of this stage's own events that somebody may have to be told of.
    public Set<String> own() {
        return lines.now().isEmpty() ? Set.of() : OWN;
    }

    public List<Reaction<?, ?, ?>> on(Recorded<DomainEvent> event) {
        Lines now = lines.now();
        return now.isEmpty()
                ? List.of()
                : Happenings.of(event)
                        .<Reaction<?, ?, ?>>map(happening -> new Reaction<>(
                                decider,
                                streamOf(event),
                                command(happening, event.metadata(), now),
                                event.metadata().recordedAt()))
                        .toList();
    }

    private NoticeCommand command(Happening happening, EventMetadata cause, Lines now) {
        return switch (happening) {
            case Told told -> new Owe(told.occasion(), now, cause.recordedAt(), lines.notBefore(clock.now()));
            case Moot moot -> moot.overtake();
            case Retracted retracted -> retracted.retract();
        };
    }

    /// The case's own; that of whoever was merged, where it is about him; a day of the window is told of beside
    /// its own stream, which is only about who sat there.
    private static StreamId streamOf(Recorded<DomainEvent> event) {
        StreamId stream = event.metadata().stream();
        return switch (event.event()) {
            case DutyEvent _ -> StreamId.named("notices", stream.toString());
            case MergedReporterEvent merged -> merged.duplicate();
            default -> stream;
        };
    }
}
