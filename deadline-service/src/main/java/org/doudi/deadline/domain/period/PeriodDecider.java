package org.doudi.deadline.domain.period;

import java.util.List;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.decide.Decider;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.PeriodOpened;

/// 周期开始, once. On the same stream the clocks of the period follow.
public final class PeriodDecider implements Decider<OpenPeriod, PeriodState, DeadlineEvent> {
    @Override
    public PeriodState initial() {
        return PeriodState.AHEAD;
    }

    @Override
    public Class<DeadlineEvent> eventType() {
        return DeadlineEvent.class;
    }

    @Override
    public List<DeadlineEvent> decide(OpenPeriod command, PeriodState state) {
        return switch (state) {
            case OPEN -> List.of();
            case AHEAD ->
                List.of(new PeriodOpened(
                        command.kind(),
                        command.firstDay(),
                        command.kind().lastDay(command.firstDay()),
                        command.firstDay().atStartOfDay(DueDates.ZONE).toInstant(),
                        command.units()));
        };
    }

    @Override
    public PeriodState evolve(PeriodState state, DeadlineEvent event) {
        return event instanceof PeriodOpened ? PeriodState.OPEN : state;
    }
}
