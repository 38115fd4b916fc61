package org.doudi.evaluation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.Asking.Chosen;
import org.doudi.evaluation.domain.EvaluationState.Reporter;
import org.doudi.evaluation.domain.ItemState.AwaitingRating;
import org.doudi.evaluation.domain.ItemState.Elsewhere;
import org.doudi.evaluation.domain.ItemState.Ended;
import org.doudi.evaluation.domain.ItemState.FollowUp;
import org.doudi.evaluation.domain.ItemState.SentBack;
import org.doudi.evaluation.domain.MergedReporter.Said;
import org.doudi.evaluation.domain.RatingCommand.Invite;
import org.doudi.evaluation.domain.RatingCommand.NewCode;
import org.doudi.evaluation.domain.RatingCommand.Rate;
import org.doudi.evaluation.domain.VisitingCommand.FailToVisit;
import org.doudi.evaluation.domain.VisitingCommand.Visit;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.MergedReporterInvited;
import org.doudi.events.EvaluationEvent.MergedReporterMissed;
import org.doudi.events.EvaluationEvent.MergedReporterRated;
import org.doudi.events.EvaluationEvent.MergedReporterVisited;
import org.doudi.events.StreamId;

/// 并入的反映人的评价和回访 — A-22, 三.5: who was merged may rate what was done, too. What follows from the result is
/// the master's reporter's to say; a 不满意 of the merged one orders nothing again, but the item does not end
/// before that reporter was visited, and in vain it is the duty chief's.
final class MergedReporters {
    private static final String CLAUSE = "三.5";

    private MergedReporters() {}

    static List<EvaluationEvent> decide(ForMerged command, EvaluationState master) {
        MergedCase merged = command.merged();
        if (merged.own().reporter() == Reporter.ANONYMOUS) {
            throw Refusal.conflict("rating.anonymous", CLAUSE, "匿名反映没有可以联系的反映人，不评价、不回访");
        }
        check(merged.duplicate(), master);
        return switch (command.asked()) {
            case Invite invite -> invite(invite, merged.duplicate(), master);
            case Rate rate -> {
                Asking.forReporter(rate.by(), merged.own());
                yield rate(rate, merged.duplicate(), master);
            }
            case Visit visit -> visit(visit, merged.duplicate(), master);
            case FailToVisit missed -> missed(missed, merged.duplicate(), master);
            default -> throw Refusal.conflict("merging.goes-on-as-master", "二(五)", "该反映已并入主件，只有当事人的评价和回访在这里登记；请在主件上办理");
        };
    }

    private static void check(StreamId duplicate, EvaluationState master) {
        if (!master.merged().containsKey(duplicate)) {
            throw Refusal.conflict("merging.not-merged", "二(五)", "该反映没有并单");
        }
    }

    private static List<EvaluationEvent> invite(Invite command, StreamId duplicate, EvaluationState master) {
        Rating.asWindow(command.by());
        Chosen chosen = rateable(command.item(), duplicate, master);
        int round = chosen.state().round();
        NewCode code = command.code();
        return List.of(
                new MergedReporterInvited(
                        duplicate,
                        chosen.itemNo(),
                        round,
                        command.method(),
                        command.by().who()),
                Rating.issued(chosen.itemNo(), round, code, Optional.of(duplicate)));
    }

    static List<EvaluationEvent> rate(Rate command, StreamId duplicate, EvaluationState master) {
        Chosen chosen = rateable(command.item(), duplicate, master);
        return List.of(new MergedReporterRated(
                duplicate,
                chosen.itemNo(),
                chosen.state().round(),
                command.raw().mapped(),
                command.raw().scale(),
                command.raw().level(),
                command.reasons(),
                command.comment(),
                command.channel(),
                command.rater(),
                command.by().typedBy(),
                command.now()));
    }

    /// What the master's reporter said ends it for the figures, and does not take the word from the others.
    private static Chosen rateable(WhichItem which, StreamId duplicate, EvaluationState master) {
        Chosen chosen = Asking.item(master, which);
        switch (chosen.state()) {
            case AwaitingRating _, FollowUp _, Ended _ -> {}
            case Elsewhere _ -> throw Rating.notYet();
            case SentBack _ -> throw Refusal.conflict("rating.not-awaited", CLAUSE, "该事项已经退回，重新办结之后再评价");
        }
        if (said(duplicate, master, chosen).findAny().isPresent()) {
            throw Refusal.conflict("rating.already-rated", CLAUSE, "本轮已经评价，不能再次评价");
        }
        return chosen;
    }

    private static Stream<Said> said(StreamId duplicate, EvaluationState master, Chosen chosen) {
        return Stream.ofNullable(master.merged().get(duplicate))
                .flatMap(it -> it.of(chosen.itemNo(), chosen.state().round()).stream());
    }

    private static List<EvaluationEvent> visit(Visit command, StreamId duplicate, EvaluationState master) {
        Visiting.asWindow(command.by());
        Owed owed = owed(command.item(), duplicate, master);
        MergedReporterVisited visited = new MergedReporterVisited(
                duplicate,
                owed.item().subject().itemNo(),
                owed.item().round(),
                command.method(),
                command.satisfaction(),
                command.text(),
                command.by().who(),
                owed.said().visits().next());
        return Closing.after(visited, visited.itemNo(), master);
    }

    private static List<EvaluationEvent> missed(FailToVisit command, StreamId duplicate, EvaluationState master) {
        Visiting.asWindow(command.by());
        Owed owed = owed(command.item(), duplicate, master);
        LocalDate today = Visiting.another(command, owed.said().visits());
        MergedReporterMissed missed = new MergedReporterMissed(
                duplicate,
                owed.item().subject().itemNo(),
                owed.item().round(),
                command.method(),
                command.by().who(),
                owed.said().visits().next(),
                today);
        return Closing.after(missed, missed.itemNo(), master);
    }

    private static Owed owed(WhichItem which, StreamId duplicate, EvaluationState master) {
        Chosen chosen = Asking.item(master, which);
        return said(duplicate, master, chosen)
                .filter(Said::isVisitOwed)
                .filter(_ -> chosen.state() instanceof FollowUp)
                .map(it -> new Owed((FollowUp) chosen.state(), it))
                .findFirst()
                .orElseThrow(Visiting::notDue);
    }

    /// A visit that is owed.
    private record Owed(FollowUp item, Said said) {}
}
