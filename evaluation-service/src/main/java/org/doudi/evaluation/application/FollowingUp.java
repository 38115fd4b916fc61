package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.evaluation.domain.VisitingCommand.Close;
import org.doudi.evaluation.domain.VisitingCommand.FailToVisit;
import org.doudi.evaluation.domain.VisitingCommand.ReturnCompletion;
import org.doudi.evaluation.domain.VisitingCommand.SendBack;
import org.doudi.evaluation.domain.VisitingCommand.TakeCase;
import org.doudi.evaluation.domain.VisitingCommand.Visit;
import org.doudi.events.ContactMethod;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.StaffId;
import org.doudi.store.decider.Decided;
import org.doudi.store.sealing.Seals;

/// 办结审核退回、跟踪回访、包案、退回、结案 — 三.5.
@ApplicationScoped
public class FollowingUp {
    private final Evaluation evaluation;
    private final Seals seals;

    FollowingUp(Evaluation evaluation, Seals seals) {
        this.evaluation = evaluation;
        this.seals = seals;
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> returnCompletion(
            Asked<Staff> asked, List<OrgCode> units, String reason) {
        return seals.of(asked.caseId())
                .map(seal -> new ReturnCompletion(asked.by(), asked.item(), units, seal.words(reason)))
                .chain(giveBack -> evaluation.runForReporter(asked, giveBack));
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> visited(
            Asked<Staff> asked, ContactMethod method, ReplySatisfaction satisfaction, String words) {
        return seals.of(asked.caseId())
                .map(seal -> new Visit(asked.by(), asked.item(), method, satisfaction, seal.words(words)))
                .chain(visit -> evaluation.runForReporter(asked, visit));
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> failed(Asked<Staff> asked, ContactMethod method) {
        return evaluation.runForReporter(asked, new FailToVisit(asked.by(), asked.item(), method, asked.now()));
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> take(Asked<Staff> asked, OrgCode unit, StaffId leader) {
        return evaluation.runForReporter(asked, new TakeCase(asked.by(), asked.item(), unit, leader));
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> sendBack(Asked<Staff> asked) {
        return evaluation.runForReporter(asked, new SendBack(asked.by(), asked.item()));
    }

    public Uni<Decided<EvaluationState, EvaluationEvent>> close(Asked<Staff> asked, String reason) {
        return seals.of(asked.caseId())
                .map(seal -> new Close(asked.by(), asked.item(), seal.words(reason)))
                .chain(closing -> evaluation.runForReporter(asked, closing));
    }
}
