package org.doudi.deadline.application;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.doudi.deadline.domain.calendar.AfterHours;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.CaseClocks;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.deadline.domain.clock.ClockCommand.Cancel;
import org.doudi.deadline.domain.clock.ClockCommand.Fire;
import org.doudi.deadline.domain.clock.ClockCommand.Limit;
import org.doudi.deadline.domain.clock.ClockCommand.Once;
import org.doudi.deadline.domain.clock.ClockCommand.Start;
import org.doudi.deadline.domain.clock.ClockCommand.Stop;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.deadline.domain.clock.Moment;
import org.doudi.deadline.domain.clock.Moment.Sort;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.BreachWithdrawn;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;

/// Facts that happen around a due instant, are recorded later, each by its own delay, and are seen in that order,
/// while the timer looks whenever it likes and waits for nobody.
final class LateRecords {
    static final Instant DUE = Counting.at("2025-03-12T17:30");
    static final DueDates DATES = Counting.by(AfterHours.EXCLUDE_START_DAY);
    static final ClockedParty THE_WINDOW = new ClockedParty(Facts.WINDOW, PartyRole.WINDOW);
    static final Instant BEGINNING = Counting.at("2025-03-10T11:00");
    private static final Duration AFTER_ALL = Duration.ofDays(2);

    private final Random random;
    private final ClockDecider decider = new ClockDecider();
    private final List<Seen> seen = new ArrayList<>();
    private final List<ClockCommand> effects = new ArrayList<>();
    private final Map<UUID, Set<ClockedParty>> standing = new HashMap<>();
    private final List<DeadlineEvent> told = new ArrayList<>();
    private CaseClocks clocks = decider.initial();
    private long events;

    LateRecords(long seed) {
        random = new Random(seed);
    }

    /// A fact as this stage sees it.
    private record Seen(Instant when, ClockCommand command) {}

    Random random() {
        return random;
    }

    /// Within some minutes of the due instant, often at it.
    Instant aroundTheDue() {
        return DUE.plusSeconds(60L * (random.nextInt(41) - 20));
    }

    /// Recorded at once, or up to an hour and a half later.
    Instant later(Instant at) {
        return random.nextInt(3) == 0 ? at : at.plusSeconds(60L * random.nextInt(90));
    }

    /// @param notBefore what is recorded in the same log before it
    Instant record(Instant at, Instant notBefore, Function<Moment, ClockCommand> command) {
        Instant recorded = later(at);
        Instant when = recorded.isBefore(notBefore) ? notBefore : recorded;
        seen.add(new Seen(when, command.apply(new Moment(new UUID(3, events++), at, when, Sort.DEED))));
        return when;
    }

    /// Everything is seen, in the order in which it was recorded; the timer looks in between, and once after all.
    void unfold() {
        seen.sort(Comparator.comparing(Seen::when));
        for (Seen each : List.copyOf(seen)) {
            if (random.nextBoolean()) {
                look(each.when());
            }
            decide(each.command());
            if (random.nextBoolean()) {
                takeEffect();
            }
        }
        look(DUE.plus(AFTER_ALL));
        takeEffect();
    }

    private void takeEffect() {
        List.copyOf(effects).forEach(this::decide);
        effects.clear();
    }

    private void look(Instant now) {
        clocks.all().toList().forEach(clock -> decide(new Fire(clock.id(), now)));
    }

    private void decide(ClockCommand command) {
        for (DeadlineEvent event : decider.decide(command, clocks)) {
            told.add(event);
            clocks = decider.evolve(clocks, event);
            follow(event);
        }
    }

    /// At most one breach of a clock stands; what is withdrawn did stand, and for those whom it names.
    private void follow(DeadlineEvent event) {
        switch (event) {
            case DeadlineBreached breached -> {
                Set<ClockedParty> before = standing.put(breached.clockId(), new HashSet<>(breached.clockedParties()));
                check(before == null, "a second standing breach", event);
                check(!breached.clockedParties().isEmpty(), "a breach of nobody", event);
                if (breached.kind() == ClockKind.CONSULT) {
                    effects.add(timedOut());
                }
            }
            case BreachWithdrawn withdrawn -> {
                Set<ClockedParty> before = standing.remove(withdrawn.clockId());
                Set<ClockedParty> named = new HashSet<>(withdrawn.cleared());
                named.addAll(withdrawn.stillCharged());
                check(named.equals(before), "withdrawn is what did not stand: " + before, event);
                check(!withdrawn.cleared().isEmpty(), "a withdrawal for nobody", event);
                check(!withdrawn.causeAt().isAfter(withdrawn.dueAt()), "a cause after the limit", event);
                if (!withdrawn.stillCharged().isEmpty()) {
                    standing.put(withdrawn.clockId(), new HashSet<>(withdrawn.stillCharged()));
                }
            }
            default -> {}
        }
    }

    /// 报中心会议研究 of itself, at the limit that was missed.
    private ClockCommand timedOut() {
        Moment effect = new Moment(new UUID(3, events++), DUE, DUE, Sort.EFFECT);
        return stop(ClockKind.CONSULT, effect);
    }

    private void check(boolean holds, String what, DeadlineEvent event) {
        if (!holds) {
            throw new AssertionError(what + " " + event + " after " + told);
        }
    }

    /// Who is charged in the end.
    Set<ClockedParty> charged(ClockKind kind) {
        return clocks.all()
                .filter(clock -> clock.kind() == kind)
                .flatMap(clock -> Optional.ofNullable(standing.get(clock.id())).stream())
                .findFirst()
                .orElse(Set.of());
    }

    List<DeadlineEvent> told() {
        return told;
    }

    static Start start(Moment moment, ClockKind kind, ClockScope scope, Instant due, List<ClockedParty> parties) {
        return new Start(
                kind,
                scope,
                UUID.nameUUIDFromBytes(kind.name().getBytes(StandardCharsets.UTF_8)),
                new Moment(moment.eventId(), BEGINNING, BEGINNING, Sort.DEED),
                new Limit.Agreed(due),
                Optional.empty(),
                parties,
                Once.AT_A_TIME,
                DATES,
                "2022-12-02");
    }

    static ClockCommand stop(ClockKind kind, Moment moment) {
        return new Stop(kind, ClockScope.CASE, moment.eventId(), moment, DATES);
    }

    static ClockCommand cancelAll(Moment moment) {
        return new Cancel(Set.of(ClockKind.values()), ClockScope.CASE, moment.eventId(), moment);
    }
}
