package org.doudi.deadline.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.calendar.OfficeHours;
import org.doudi.deadline.domain.clock.Cap;
import org.doudi.deadline.domain.clock.ClockCommand.Fire;
import org.doudi.deadline.domain.clock.ClockCommand.Limit;
import org.doudi.deadline.domain.clock.ClockCommand.Once;
import org.doudi.deadline.domain.clock.ClockCommand.Recount;
import org.doudi.deadline.domain.clock.ClockCommand.Reschedule;
import org.doudi.deadline.domain.clock.ClockCommand.Resume;
import org.doudi.deadline.domain.clock.ClockCommand.SetAside;
import org.doudi.deadline.domain.clock.ClockCommand.Start;
import org.doudi.deadline.domain.clock.ClockCommand.Stop;
import org.doudi.deadline.domain.clock.ClockCommand.TakeUpAgain;
import org.doudi.deadline.domain.clock.Moment;
import org.doudi.deadline.domain.reference.Publish;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.CalendarEntry;
import org.doudi.events.DeadlineEvent.CalendarKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DayKind;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.policy.CapBasis;

/// A clock that anything may happen to, while calendars, hours and policies are published; some of it is counted by an
/// instance that has not heard of the last one yet.
final class RandomCase {
    private static final List<ClockKind> KINDS = List.of(ClockKind.HANDLE, ClockKind.REVIEW, ClockKind.CONSULT);
    private static final String DEEMED = "顺延";

    private final Random random;
    private final TracedCase traced = new TracedCase();
    private final List<Reference> known = new ArrayList<>();
    private final ClockKind kind;
    private final String policy;
    private Instant now;
    private long events;

    RandomCase(long seed) {
        random = new Random(seed);
        kind = KINDS.get(random.nextInt(KINDS.size()));
        policy = random.nextBoolean() ? "2022-12-02" : DEEMED;
        now = Counting.at("2025-01-01T00:00").plusSeconds(random.nextInt(2 * 365 * 24 * 3600));
        traced.publish(
                new Publish.NewPolicy(
                        DEEMED,
                        LocalDate.parse("2023-01-01"),
                        Map.of("afterHours", "DEEM_NEXT_WORKING_DAY", "sameDay.lateHours", "3"),
                        Counting.at("2022-12-30T09:00")),
                Counting.at("2022-12-30T09:00"));
        known.add(traced.reference());
        for (int i = random.nextInt(3); i > 0; i--) {
            publish();
        }
        traced.decide(
                new Start(
                        kind,
                        ClockScope.CASE,
                        new UUID(1, 1),
                        moment(),
                        random.nextInt(8) == 0
                                ? new Limit.Agreed(now.plus(Duration.ofHours(random.nextInt(300))))
                                : new Limit.WorkingDays(random.nextInt(16)),
                        Optional.of(new Cap(10, CapBasis.FROM_RECEIPT)),
                        List.of(new ClockedParty(Facts.BDC, PartyRole.UNIT)),
                        Once.AT_A_TIME,
                        dates(),
                        policy),
                now);
    }

    TracedCase traced() {
        return traced;
    }

    /// Something happens, some hours later.
    void goesOn() {
        now = now.plus(Duration.ofMinutes(1 + random.nextInt(3 * 24 * 60)));
        switch (random.nextInt(9)) {
            case 0, 1 -> publish();
            case 2 -> recount();
            case 3 -> extend(RescheduleCause.EXTENSION);
            case 4 -> extend(RescheduleCause.EXTENSION_REFUSED);
            case 5 -> traced.decide(new SetAside(Set.of(kind), cause(), moment()), now);
            case 6 -> traced.decide(new TakeUpAgain(Set.of(kind), cause(), moment(), dates()), now);
            case 7 ->
                traced.decide(
                        random.nextBoolean()
                                ? new Stop(kind, ClockScope.CASE, cause(), moment(), dates())
                                : new Resume(kind, ClockScope.CASE, cause()),
                        now);
            default ->
                traced.clocks()
                        .all()
                        .toList()
                        .forEach(clock -> traced.decide(new Fire(clock.id(), now), clock.dueAt()));
        }
    }

    private void publish() {
        Instant at = now;
        LocalDate today = at.atZone(DueDates.ZONE).toLocalDate();
        boolean done = random.nextInt(5) == 0
                ? traced.tryToPublish(
                        new Publish.Hours(
                                new OfficeHours(
                                        today.plusDays(1 + random.nextInt(20)),
                                        LocalTime.of(8, 30),
                                        LocalTime.of(16 + random.nextInt(3), 0),
                                        "办公时间" + ++events),
                                at),
                        at)
                : traced.tryToPublish(new Publish.Calendar(notice(today), at), at);
        if (done) {
            known.add(traced.reference());
            if (random.nextBoolean()) {
                recount();
            }
        }
    }

    private CalendarNotice notice(LocalDate today) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            LocalDate day = today.plusDays(random.nextInt(40) - 5);
            if (day.getYear() == today.getYear()) {
                entries.add(new CalendarEntry(day, random.nextInt(3) == 0 ? DayKind.WORKDAY : DayKind.HOLIDAY, "停水停电"));
            }
        }
        return CalendarNotice.of(today.getYear(), CalendarKind.LOCAL, "停办" + ++events, today, entries);
    }

    private void recount() {
        traced.decide(new Recount(traced.reference(), cause(), moment()), now);
    }

    private void extend(RescheduleCause why) {
        Instant until = now.plus(Duration.ofHours(random.nextInt(400)));
        traced.decide(new Reschedule(kind, ClockScope.CASE, until, why, cause(), moment()), now);
    }

    private DueDates dates() {
        int behind = random.nextInt(4) == 0 ? random.nextInt(known.size()) : 0;
        return known.get(known.size() - 1 - behind).dates(policy);
    }

    private Moment moment() {
        return new Moment(cause(), now, now, Moment.Sort.DEED);
    }

    private UUID cause() {
        return new UUID(2, ++events);
    }
}
