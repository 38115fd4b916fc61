package org.doudi.testkit.life;

import java.util.SplittableRandom;
import java.util.UUID;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.ClosureKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.StreamId;
import org.doudi.events.TransferKind;

/// One case from the window to the archive, by one of the usual ways.
final class CaseLife {
    private final int number;
    private final SplittableRandom random;
    private final Life life;
    private final Words words;
    private final OrgCode unit;

    private CaseLife(int number, SplittableRandom random) {
        this.number = number;
        this.random = random;
        this.life = new Life(new StreamId(new UUID(random.nextLong(), random.nextLong())));
        this.unit = Life.UNITS.get(random.nextInt(Life.UNITS.size()));
        this.words = new Words(number, unit, random);
    }

    static Life of(int number, SplittableRandom random) {
        CaseLife made = new CaseLife(number, random);
        made.live();
        return made.life;
    }

    private void live() {
        life.then(words::received);
        int way = random.nextInt(100);
        if (way < 8) {
            life.then(words::refused).then(words::informed);
            archived(CaseState.NOT_ACCEPTED);
        } else {
            life.then(words::registered);
            Timer response = timer(ClockKind.RESPONSE, ClockScope.CASE);
            life.then(response::started).then(words::consulting).then(response::stopped);
            if (way < 35) {
                onSite();
            } else if (way < 45) {
                withdrawn();
            } else if (way < 55) {
                cannot();
            } else {
                handled();
            }
        }
    }

    private void onSite() {
        life.then(words::resolved).then(_ -> words.opened(EvaluationSubject.ON_SITE, 1, unit));
        rated(EvaluationSubject.ON_SITE, 1, RatingLevel.SATISFIED);
        closed(ClosureKind.RESOLVED_ON_SITE, RatingLevel.SATISFIED);
    }

    private void withdrawn() {
        reviewed(ReviewOutcome.DOABLE);
        ordered(1);
        words.withdrawn().forEach(event -> life.then(_ -> event));
        life.then(words::informed);
        archived(CaseState.WITHDRAWN);
    }

    private void cannot() {
        reviewed(ReviewOutcome.CANNOT_BY_POLICY);
        Timer basis = timer(ClockKind.BASIS, ClockScope.item(1));
        life.then(basis::started).then(_ -> words.basis(unit));
        stoppedOrLate(basis);
        life.then(now -> words.cannotReply(now, unit)).then(_ -> words.opened(EvaluationSubject.CANNOT, 1, unit));
        rated(EvaluationSubject.CANNOT, 1, RatingLevel.BASICALLY_SATISFIED);
        closed(ClosureKind.CANNOT, RatingLevel.BASICALLY_SATISFIED);
    }

    private void handled() {
        reviewed(ReviewOutcome.DOABLE);
        ordered(1);
        boolean again = random.nextInt(100) < 15;
        done(1);
        if (again) {
            rated(EvaluationSubject.HANDLING, 1, RatingLevel.DISSATISFIED);
            life.then(_ -> words.rework(unit)).then(_ -> words.reworkOpened(unit));
            ordered(2);
            done(2);
        }
        RatingLevel level = random.nextInt(100) < 80 ? RatingLevel.SATISFIED : RatingLevel.BASICALLY_SATISFIED;
        rated(EvaluationSubject.HANDLING, again ? 2 : 1, level);
        closed(ClosureKind.COMPLETED, level);
    }

    private void reviewed(ReviewOutcome outcome) {
        Timer review = timer(ClockKind.REVIEW, ClockScope.CASE);
        life.then(_ -> words.escalated(unit)).then(_ -> words.reviewOpened(unit));
        life.then(review::started).then(now -> words.scheduled(now, unit));
        life.then(now -> words.concluded(now, outcome, unit));
        stoppedOrLate(review);
    }

    private void ordered(int round) {
        TransferKind kind = round == 1 ? TransferKind.TRANSFER : TransferKind.REWORK;
        Order order = new Order(number, round, kind, unit);
        Timer handle = timer(ClockKind.HANDLE, ClockScope.item(1, round));
        life.then(order::issued).then(order::signed).then(handle::started);
        if (random.nextInt(100) < 20) {
            life.then(handle::extended);
        }
        life.then(order::partDone);
        stoppedOrLate(handle);
    }

    private void done(int round) {
        TransferKind kind = round == 1 ? TransferKind.TRANSFER : TransferKind.REWORK;
        life.then(new Order(number, round, kind, unit)::completed)
                .then(_ -> words.opened(EvaluationSubject.HANDLING, round, unit));
    }

    /// One in eight comes late, and of these some are found to have been in time.
    private void stoppedOrLate(Timer timer) {
        int luck = random.nextInt(100);
        if (luck < 12) {
            life.then(timer::breached);
        }
        if (luck < 3) {
            life.then(timer::breachWithdrawn);
        }
        life.then(timer::stopped);
    }

    private void rated(EvaluationSubject subject, int round, RatingLevel level) {
        life.then(_ -> words.invited(round));
        if (level != RatingLevel.DISSATISFIED && random.nextInt(100) < 25) {
            life.then(_ -> words.expired(subject, round));
        } else {
            life.then(now -> words.rated(now, subject, round, level));
        }
    }

    private void closed(ClosureKind kind, RatingLevel level) {
        life.then(_ -> words.closed(kind, level)).then(words::informed);
        archived(CaseState.CLOSED);
    }

    private void archived(CaseState from) {
        if (random.nextInt(100) < 70) {
            life.then(_ -> words.archived(from));
        }
    }

    /// No two clocks have the same id.
    private Timer timer(ClockKind kind, ClockScope scope) {
        return new Timer(new UUID(random.nextLong(), random.nextLong()), kind, scope, unit);
    }
}
