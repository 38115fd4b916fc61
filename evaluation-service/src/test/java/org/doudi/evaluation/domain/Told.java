package org.doudi.evaluation.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.evaluation.domain.FollowingCommand.Open;
import org.doudi.evaluation.domain.FollowingCommand.Opening;
import org.doudi.evaluation.domain.RatingCommand.NewCode;
import org.doudi.evaluation.domain.RatingCommand.Rate;
import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.evaluation.domain.VisitingCommand.FailToVisit;
import org.doudi.evaluation.domain.VisitingCommand.Visit;
import org.doudi.events.ClosureKind;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AttemptOutcome;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.EvaluationOpened;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.FollowUpFailed;
import org.doudi.events.EvaluationEvent.FollowUpScheduled;
import org.doudi.events.EvaluationEvent.FollowUpVisited;
import org.doudi.events.EvaluationEvent.ItemClosed;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingAttempted;
import org.doudi.events.EvaluationEvent.RatingCodeIssued;
import org.doudi.events.EvaluationEvent.RecheckOrdered;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.OrgCode;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ReworkLevel;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;

/// The people, the words and the usual happenings of the stage's stories.
final class Told {
    static final Instant NOW = Instant.parse("2026-04-30T02:00:00Z");
    static final OrgCode BDC = new OrgCode("BDC");
    static final List<OrgCode> UNITS = List.of(BDC);
    static final SealedText WORDS = new SealedText("c2VhbGVk");
    static final Staff CLERK = new Staff(new StaffId("clerk1"), Set.of(Role.CLERK));
    static final Staff CHIEF = new Staff(new StaffId("chief1"), Set.of(Role.DUTY_CHIEF));
    static final NewCode CODE = new NewCode("hash", NOW.plus(Duration.ofDays(30)), 5);
    static final WhichItem ONLY = new WhichItem.TheOpenOne();

    private Told() {}

    static WhichItem item(int itemNo) {
        return new WhichItem.Named(itemNo);
    }

    static Open open(EvaluationSubject subject, int itemNo, Opening opening) {
        return new Open(subject, itemNo, Optional.empty(), UNITS, opening);
    }

    static Open handled(int itemNo, int round) {
        return new Open(EvaluationSubject.HANDLING, itemNo, Optional.of(round), UNITS, Opening.TO_BE_RATED);
    }

    static Rate rate(WhichItem item, int level) {
        return rate(CLERK, item, new RawRating(3, level));
    }

    static Rate rate(Speaker by, WhichItem item, RawRating raw) {
        return new Rate(by, item, raw, List.of(), Optional.empty(), RatingChannel.PHONE, Rater.REPORTER, NOW);
    }

    static Visit visit(WhichItem item, ReplySatisfaction satisfaction) {
        return new Visit(CLERK, item, ContactMethod.PHONE, satisfaction, WORDS);
    }

    static FailToVisit failToVisit(WhichItem item, Instant now) {
        return new FailToVisit(CLERK, item, ContactMethod.PHONE, now);
    }

    static EvaluationOpened opened(EvaluationSubject subject, int itemNo, int round) {
        return new EvaluationOpened(subject, itemNo, round, UNITS);
    }

    static Rated rated(EvaluationSubject subject, int itemNo, int round, RatingLevel level) {
        return rated(subject, itemNo, round, level, 3, inThree(level), Optional.of(CLERK.who()));
    }

    private static int inThree(RatingLevel level) {
        return switch (level) {
            case SATISFIED -> 1;
            case BASICALLY_SATISFIED -> 2;
            case DISSATISFIED -> 3;
        };
    }

    static Rated rated(
            EvaluationSubject subject,
            int itemNo,
            int round,
            RatingLevel level,
            int scale,
            int raw,
            Optional<StaffId> typedBy) {
        return new Rated(
                subject,
                itemNo,
                round,
                level,
                scale,
                raw,
                List.of(),
                Optional.empty(),
                RatingChannel.PHONE,
                Rater.REPORTER,
                typedBy,
                NOW);
    }

    static RatingCodeIssued codeIssued(int itemNo, int round) {
        return new RatingCodeIssued(itemNo, round, CODE.hash(), CODE.until(), CODE.pinTries(), Optional.empty());
    }

    static RatingAttempted attempted(int itemNo, int round, AttemptOutcome outcome) {
        return new RatingAttempted(itemNo, round, outcome, ContactMethod.PHONE, CLERK.who());
    }

    static ReworkOrdered rework(int itemNo, int fromRound) {
        ReworkLevel level =
                switch (fromRound) {
                    case 1 -> ReworkLevel.UNITS;
                    case 2 -> ReworkLevel.LEADER;
                    default -> ReworkLevel.WORKING_GROUP;
                };
        return new ReworkOrdered(itemNo, fromRound, fromRound + 1, UNITS, "评价为不满意", Optional.of(level));
    }

    static RecheckOrdered recheck(int itemNo, int round) {
        return new RecheckOrdered(itemNo, round, "评价为不满意");
    }

    static FollowUpScheduled visitDue(int itemNo, int round) {
        return new FollowUpScheduled(itemNo, round);
    }

    static FollowUpVisited visited(int itemNo, int round, ReplySatisfaction satisfaction) {
        return new FollowUpVisited(itemNo, round, ContactMethod.PHONE, satisfaction, WORDS, CLERK.who(), 1);
    }

    static FollowUpFailed failed(int itemNo, int round, int attempt, String day) {
        return new FollowUpFailed(itemNo, round, ContactMethod.PHONE, CLERK.who(), attempt, LocalDate.parse(day));
    }

    static CaseClosed closed(ClosureKind kind, Optional<RatingLevel> level, int rounds) {
        return new CaseClosed(kind, level, rounds, Optional.empty());
    }

    static ItemClosed itemClosed(int itemNo, ClosureKind kind, Optional<RatingLevel> level, int round) {
        return new ItemClosed(itemNo, kind, level, round, Optional.empty());
    }

    /// Handled, and rated 不满意, until this round is done.
    static List<EvaluationEvent> reworkedTo(int round) {
        List<EvaluationEvent> story = new ArrayList<>();
        for (int done = 1; done < round; done++) {
            story.add(opened(EvaluationSubject.HANDLING, 1, done));
            story.add(rated(EvaluationSubject.HANDLING, 1, done, RatingLevel.DISSATISFIED));
            story.add(rework(1, done));
        }
        story.add(opened(EvaluationSubject.HANDLING, 1, round));
        return story;
    }

    static List<EvaluationEvent> and(List<EvaluationEvent> story, EvaluationEvent... then) {
        List<EvaluationEvent> longer = new ArrayList<>(story);
        longer.addAll(List.of(then));
        return longer;
    }
}
