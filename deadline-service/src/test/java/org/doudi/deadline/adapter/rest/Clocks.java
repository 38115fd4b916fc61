package org.doudi.deadline.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.application.Timekeeping;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.deadline.domain.clock.ClockCommand.Limit;
import org.doudi.deadline.domain.clock.ClockCommand.NoteRecusal;
import org.doudi.deadline.domain.clock.ClockCommand.Once;
import org.doudi.deadline.domain.clock.ClockCommand.Start;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.deadline.domain.clock.Moment;
import org.doudi.events.Channel;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.Task;

/// Clocks of cases that nobody has told of, on the log itself.
@ApplicationScoped
class Clocks {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String PLAN = "2022-12-02";

    private final DeciderRunner runner;
    private final Timekeeping timekeeping;

    Clocks(DeciderRunner runner, Timekeeping timekeeping) {
        this.runner = runner;
        this.timekeeping = timekeeping;
    }

    /// A case whose review is clocked from then on.
    StreamId started(String at, int workingDays) {
        StreamId stream = new StreamId(UUID.randomUUID());
        Instant when = Instant.parse(at);
        run(
                stream,
                when,
                new Start(
                        ClockKind.REVIEW,
                        ClockScope.CASE,
                        UUID.randomUUID(),
                        new Moment(UUID.randomUUID(), when, when, Moment.Sort.DEED),
                        new Limit.WorkingDays(workingDays),
                        Optional.empty(),
                        List.of(new ClockedParty(new OrgCode("ZWZX"), PartyRole.CENTRE)),
                        Once.AT_A_TIME,
                        timekeeping.dates(PLAN),
                        PLAN));
        return stream;
    }

    void recuse(StreamId stream, String person) {
        run(stream, Instant.parse("2026-02-09T02:00:00Z"), new NoteRecusal(List.of(new StaffId(person))));
    }

    private void run(StreamId stream, Instant when, ClockCommand command) {
        CommandContext context = new CommandContext(
                "system:deadline", when, UUID.randomUUID(), Optional.empty(), Channel.SYSTEM, "150626");
        var _ = runner.run(Task.of(new ClockDecider(), stream, command, context))
                .await()
                .atMost(LIMIT);
    }
}
