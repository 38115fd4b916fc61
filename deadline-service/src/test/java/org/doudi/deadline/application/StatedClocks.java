package org.doudi.deadline.application;

import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.WINDOW;
import static org.doudi.deadline.application.Facts.ZJJ;
import static org.doudi.deadline.application.Facts.ZRZY;
import static org.doudi.deadline.application.Facts.basis;
import static org.doudi.deadline.application.Facts.completed;
import static org.doudi.deadline.application.Facts.concluded;
import static org.doudi.deadline.application.Facts.concludedWithout;
import static org.doudi.deadline.application.Facts.delivered;
import static org.doudi.deadline.application.Facts.guided;
import static org.doudi.deadline.application.Facts.informed;
import static org.doudi.deadline.application.Facts.issued;
import static org.doudi.deadline.application.Facts.item;
import static org.doudi.deadline.application.Facts.ordered;
import static org.doudi.deadline.application.Facts.registered;
import static org.doudi.deadline.application.Facts.reportedUp;
import static org.doudi.deadline.application.Facts.signed;
import static org.doudi.deadline.application.Facts.somebody;
import static org.doudi.deadline.application.Facts.text;
import static org.doudi.deadline.application.Facts.toGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DomainEvent;
import org.doudi.events.EscalationReason;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.FollowUpFailed;
import org.doudi.events.EvaluationEvent.FollowUpScheduled;
import org.doudi.events.EvaluationEvent.FollowUpVisited;
import org.doudi.events.EvaluationEvent.MergedReporterVisited;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.ExclusionReason;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.OnSiteReplied;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ResolvedKind;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.events.RoutingEvent.WrittenBasisReopened;
import org.doudi.events.StreamId;
import org.doudi.events.SuperiorOutcome;
import org.doudi.events.UnitRole;
import org.doudi.events.WorkingGroupOutcome;

/// §4.2 written down once more, from the plan and not from the code. Every clock begins on Monday the 10th of March
/// 2025 at 11:00, a week and more without a holiday.
final class StatedClocks {
    static final ClockedParty THE_WINDOW = new ClockedParty(WINDOW, PartyRole.WINDOW);
    private static final ClockedParty DUTY_CHIEF = new ClockedParty(WINDOW, PartyRole.DUTY_CHIEF);
    private static final ClockedParty CENTRE = new ClockedParty(WINDOW, PartyRole.CENTRE);
    private static final ClockedParty WORKING_GROUP = new ClockedParty(new OrgCode("GZZ"), PartyRole.WORKING_GROUP);
    private static final ClockedParty THE_UNIT = new ClockedParty(BDC, PartyRole.UNIT);

    static final String BEGINNING = "2025-03-10T11:00";
    private static final String SAME_DAY = "2025-03-10T17:30";
    private static final String ONE_DAY = "2025-03-11T17:30";
    private static final String TWO_DAYS = "2025-03-12T17:30";
    private static final String THREE_DAYS = "2025-03-13T17:30";
    private static final String FIVE_DAYS = "2025-03-17T17:30";
    private static final String TEN_DAYS = "2025-03-24T17:30";
    private static final String SIXTY_DAYS = "2025-06-06T17:30";
    private static final String AGREED = "2025-03-13T12:00";

    private StatedClocks() {}

    /// One way to begin and one way to end.
    ///
    /// @param counted from when its limit is counted
    record Row(
            ClockKind kind,
            List<DomainEvent> before,
            DomainEvent start,
            String due,
            List<ClockedParty> parties,
            DomainEvent stop,
            String counted) {
        @Override
        public String toString() {
            return kind + " from " + start.getClass().getSimpleName() + " to "
                    + stop.getClass().getSimpleName();
        }
    }

    static Stream<Row> rows() {
        return Stream.of(hall(), review(), cannot(), handling(), above(), afterwards(), monthly())
                .flatMap(rows -> rows);
    }

    private static Stream<Row> hall() {
        return Stream.of(
                        response(
                                new ReflectionReceived(Facts.registration(), Optional.empty(), at("2025-03-10T11:00"))),
                        response(Facts.ticket()),
                        response(registered()),
                        clock(ClockKind.CONSULT)
                                .from(registered())
                                .due(SAME_DAY)
                                .by(THE_WINDOW, DUTY_CHIEF)
                                .to(
                                        new OnSiteResolved(ResolvedKind.DONE, Optional.empty(), at("2025-03-10T11:00")),
                                        ordered(BDC, AGREED),
                                        guided(AGREED),
                                        reported()),
                        clock(ClockKind.CONSULT)
                                .after(registered(), guided(AGREED))
                                .from(Facts.brought())
                                .due(SAME_DAY)
                                .by(THE_WINDOW, DUTY_CHIEF)
                                .to(reported()),
                        clock(ClockKind.PROMISE)
                                .from(ordered(BDC, AGREED))
                                .due(AGREED)
                                .by(THE_UNIT)
                                .to(Facts.partOfTheHall(BDC)),
                        clock(ClockKind.MATERIALS)
                                .after(registered())
                                .from(guided(AGREED))
                                .due(AGREED)
                                .to(Facts.brought()),
                        clock(ClockKind.TOLERANCE)
                                .from(Facts.tolerated(BDC, AGREED))
                                .due(AGREED)
                                .to(Facts.supplied(BDC)),
                        clock(ClockKind.HOTLINE)
                                .from(Facts.ticket(AGREED))
                                .due(AGREED)
                                .by(THE_WINDOW)
                                .to(Facts.told(true)))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> response(DomainEvent start) {
        return clock(ClockKind.RESPONSE)
                .from(start)
                .due(SAME_DAY)
                .by(THE_WINDOW)
                .to(
                        refused(),
                        new OnSiteReplied(text(), List.of(somebody()), ReplySatisfaction.SATISFIED),
                        informed(InformPurpose.PROGRESS),
                        reported());
    }

    private static Stream<Row> review() {
        return Stream.of(
                        clock(ClockKind.REVIEW)
                                .from(Facts.opened())
                                .due(TWO_DAYS)
                                .by(CENTRE)
                                .to(concluded(item(1, ReviewOutcome.DOABLE, BDC))),
                        clock(ClockKind.WG_REPORT)
                                .from(concluded(item(1, ReviewOutcome.UNRESOLVED)))
                                .due(ONE_DAY)
                                .by(CENTRE)
                                .to(toGroup(1)),
                        clock(ClockKind.WG)
                                .from(toGroup(1))
                                .due(FIVE_DAYS)
                                .by(WORKING_GROUP)
                                .to(decided(WorkingGroupOutcome.DOABLE)),
                        clock(ClockKind.MINUTES)
                                .from(concludedWithout(List.of(BDC), item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC)))
                                .due(SAME_DAY)
                                .by(THE_WINDOW)
                                .to(delivered(1, BDC, SAME_DAY)))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> cannot() {
        Stream<Row> bases = Stream.of(
                        concluded(item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC)),
                        decided(WorkingGroupOutcome.CANNOT_BY_POLICY),
                        answered(SuperiorOutcome.CANNOT_BY_POLICY),
                        new WrittenBasisReopened(1, List.of(BDC)),
                        delivered(1, BDC, "2025-03-10T11:00"))
                .flatMap(start -> clock(ClockKind.BASIS)
                        .from(start)
                        .due(ONE_DAY)
                        .by(THE_UNIT)
                        .to(basis(1, BDC)));
        return Stream.concat(
                bases,
                clock(ClockKind.REPLY)
                        .from(basis(1, BDC))
                        .due(ONE_DAY)
                        .by(THE_WINDOW)
                        .to(Facts.replied(1)));
    }

    private static Stream<Row> handling() {
        DomainEvent last = issued(1, BDC, UnitRole.SOLE, true);
        Stream<Row> issues = Stream.of(
                        concluded(item(1, ReviewOutcome.DOABLE, BDC)),
                        decided(WorkingGroupOutcome.DOABLE),
                        answered(SuperiorOutcome.DOABLE),
                        Facts.passedOn(ZJJ, UnitRole.SOLE, BDC))
                .flatMap(start -> clock(ClockKind.ISSUE)
                        .from(start)
                        .due(ONE_DAY)
                        .by(THE_WINDOW)
                        .to(last));
        return Stream.concat(
                issues,
                Stream.of(
                                clock(ClockKind.SIGN)
                                        .from(last)
                                        .due(ONE_DAY)
                                        .by(THE_UNIT)
                                        .to(signed(BDC, UnitRole.SOLE)),
                                clock(ClockKind.HANDLE)
                                        .after(last)
                                        .from(signed(BDC, UnitRole.SOLE))
                                        .due(TWO_DAYS)
                                        .by(THE_UNIT)
                                        .to(completed(1, BDC)),
                                clock(ClockKind.HANDLE)
                                        .after(
                                                issued(1, ZRZY, UnitRole.LEAD, false),
                                                issued(1, SWJ, UnitRole.CO, true),
                                                signed(SWJ, UnitRole.CO))
                                        .from(signed(ZRZY, UnitRole.LEAD))
                                        .due(FIVE_DAYS)
                                        .by(
                                                new ClockedParty(ZRZY, PartyRole.LEAD_UNIT),
                                                new ClockedParty(SWJ, PartyRole.UNIT))
                                        .to(completed(1, ZRZY, SWJ)),
                                clock(ClockKind.OBJECTION)
                                        .after(last)
                                        .from(Facts.objected(BDC))
                                        .due(SAME_DAY)
                                        .by(DUTY_CHIEF)
                                        .to(Facts.upheld(BDC, UnitRole.SOLE), Facts.passedOn(BDC, UnitRole.SOLE, SWJ)))
                        .flatMap(rows -> rows));
    }

    private static Stream<Row> above() {
        return Stream.of(
                        clock(ClockKind.UP)
                                .from(concluded(item(1, ReviewOutcome.BEYOND_AUTHORITY, BDC)))
                                .due(ONE_DAY)
                                .by(THE_UNIT)
                                .to(reportedUp(1, BDC)),
                        clock(ClockKind.UP_PROGRESS)
                                .from(reportedUp(1, BDC))
                                .due(TEN_DAYS)
                                .by(THE_WINDOW)
                                .to(informed(InformPurpose.SUPERIOR), Facts.fromAbove(1)),
                        clock(ClockKind.UP_PROGRESS)
                                .after(reportedUp(1, BDC))
                                .from(informed(InformPurpose.SUPERIOR))
                                .due(TEN_DAYS)
                                .by(THE_WINDOW)
                                .to(informed(InformPurpose.SUPERIOR)),
                        clock(ClockKind.UP_SILENCE)
                                .from(reportedUp(1, BDC))
                                .due(SIXTY_DAYS)
                                .to(Facts.fromAbove(1)))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> afterwards() {
        Stream<Row> told = Stream.of(
                        completed(1, BDC),
                        decided(WorkingGroupOutcome.STILL_UNRESOLVED),
                        answered(SuperiorOutcome.DONE))
                .flatMap(start -> clock(ClockKind.INFORM)
                        .from(start)
                        .due(ONE_DAY)
                        .by(THE_WINDOW)
                        .to(informed(InformPurpose.COMPLETION)));
        Stream<Row> visits = Stream.of(completed(2, BDC), new FollowUpScheduled(1, 2))
                .flatMap(start -> clock(ClockKind.FOLLOWUP)
                        .from(start)
                        .due(THREE_DAYS)
                        .by(THE_WINDOW)
                        .to(visited(), missedForTheThirdTime(), visitedOfMerged()));
        return Stream.of(
                        told,
                        visits,
                        clock(ClockKind.REWORK_ISSUE)
                                .from(Facts.rework(1, 2))
                                .due(ONE_DAY)
                                .by(THE_WINDOW)
                                .to(issued(2, BDC, UnitRole.SOLE, true)),
                        clock(ClockKind.RATE_WAIT)
                                .from(Facts.invited())
                                .due(FIVE_DAYS)
                                .to(rated(), Facts.expired()))
                .flatMap(rows -> rows);
    }

    /// 三.6, 六(一): the third working day of March, and all of March.
    private static Stream<Row> monthly() {
        return Stream.of(
                        clock(ClockKind.MONTHLY)
                                .from(Facts.monthOpened("2025-03-01", BDC))
                                .countedFrom("2025-02-28T17:30")
                                .due("2025-03-05T17:30")
                                .by(CENTRE)
                                .to(Facts.summary("2025-02-01")),
                        clock(ClockKind.LEADER)
                                .from(Facts.monthOpened("2025-03-01", BDC))
                                .due("2025-03-31T17:30")
                                .by(THE_UNIT)
                                .to(Facts.leaderCame(BDC, "2025-03-31T17:30")))
                .flatMap(rows -> rows);
    }

    /// By a person, with an explanation.
    private static EscalatedToReview reported() {
        return new EscalatedToReview(
                EscalationReason.CANNOT_REPLY, Optional.of(text()), Optional.of(somebody()), List.of(BDC));
    }

    private static CaseNotAccepted refused() {
        return new CaseNotAccepted(
                new NumberTemplate("乌办不〔2025〕0001号"),
                "REFUSAL/150626/2025",
                ExclusionReason.QUEUE,
                Optional.empty(),
                text(),
                Optional.empty(),
                Optional.empty(),
                at("2025-03-10T11:00"),
                ContactMethod.IN_PERSON,
                somebody(),
                Optional.empty());
    }

    private static WorkingGroupDecided decided(WorkingGroupOutcome outcome) {
        return new WorkingGroupDecided(1, outcome, text(), sole(), Optional.empty(), Optional.empty());
    }

    private static SuperiorReplied answered(SuperiorOutcome outcome) {
        return new SuperiorReplied(1, outcome, text(), sole(), Optional.empty());
    }

    private static List<UnitAssignment> sole() {
        return List.of(new UnitAssignment(BDC, UnitRole.SOLE));
    }

    private static FollowUpVisited visited() {
        return new FollowUpVisited(1, 2, ContactMethod.PHONE, ReplySatisfaction.SATISFIED, text(), somebody(), 1);
    }

    private static MergedReporterVisited visitedOfMerged() {
        return new MergedReporterVisited(
                StreamId.named("case", "merged"),
                1,
                2,
                ContactMethod.PHONE,
                ReplySatisfaction.SATISFIED,
                text(),
                somebody(),
                1);
    }

    private static FollowUpFailed missedForTheThirdTime() {
        return new FollowUpFailed(1, 2, ContactMethod.PHONE, somebody(), 3, LocalDate.parse("2025-03-13"));
    }

    private static Rated rated() {
        return new Rated(
                EvaluationSubject.HANDLING,
                1,
                1,
                RatingLevel.SATISFIED,
                3,
                1,
                List.of(),
                Optional.empty(),
                RatingChannel.QR,
                Rater.REPORTER,
                Optional.empty(),
                at("2025-03-10T11:00"));
    }

    private static Writing clock(ClockKind kind) {
        return new Writing(kind, List.of(), Optional.empty(), "", List.of(), BEGINNING);
    }

    /// A row on its way.
    private record Writing(
            ClockKind kind,
            List<DomainEvent> before,
            Optional<DomainEvent> start,
            String due,
            List<ClockedParty> parties,
            String counted) {
        Writing after(DomainEvent... facts) {
            return new Writing(kind, List.of(facts), start, due, parties, counted);
        }

        Writing from(DomainEvent fact) {
            return new Writing(kind, before, Optional.of(fact), due, parties, counted);
        }

        Writing due(String when) {
            return new Writing(kind, before, start, when, parties, counted);
        }

        Writing countedFrom(String when) {
            return new Writing(kind, before, start, due, parties, when);
        }

        Writing by(ClockedParty... charged) {
            return new Writing(kind, before, start, due, List.of(charged), counted);
        }

        Stream<Row> to(DomainEvent... stops) {
            return Stream.of(stops)
                    .map(stop -> new Row(kind, before, start.orElseThrow(), due, parties, stop, counted));
        }
    }
}
