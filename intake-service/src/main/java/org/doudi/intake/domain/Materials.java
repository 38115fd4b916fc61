package org.doudi.intake.domain;

import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.EscalationReason;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.MaterialGuidanceGiven;
import org.doudi.events.IntakeEvent.MaterialsBrought;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.ResolvedKind;
import org.doudi.intake.domain.IntakeState.AwaitingMaterials;
import org.doudi.intake.domain.IntakeState.AwaitingMaterials.Waiting;
import org.doudi.intake.domain.IntakeState.Consulting;
import org.doudi.intake.domain.MaterialsCommand.BringMaterials;
import org.doudi.intake.domain.MaterialsCommand.ConcludeMaterials;
import org.doudi.intake.domain.MaterialsCommand.GuideMaterials;

/// 很难办 — 四(二): the window brings the department in to show how the missing papers are prepared, and
/// agrees on a day.
final class Materials {
    private Materials() {}

    static List<IntakeEvent> decide(MaterialsCommand command, IntakeState state) {
        Asking.atWindow(command.by());
        return switch (command) {
            case GuideMaterials guide -> guide(guide, Asking.consulting(Asking.onSite(state)));
            case BringMaterials bring -> bring(bring, Asking.awaitingMaterials(state));
            case ConcludeMaterials conclude -> conclude(conclude, Asking.awaitingMaterials(state));
        };
    }

    private static List<IntakeEvent> guide(GuideMaterials command, Consulting state) {
        if (command.items().isEmpty()) {
            throw Refusal.invalid("materials.list-missing", "四(二)", "应当列明需要补齐的材料");
        }
        if (command.guidedBy().stream().noneMatch(state.staffOfDepartments()::contains)) {
            throw Refusal.invalid("materials.department-missing", "四(二)", "应当协调办事窗口单位指导准备材料；指导人应当是已联系或已到场的部门人员");
        }
        AgreedDay.check(command.agreedAt(), command.now(), "materials", "四(二)", "约定的补材料时间");
        return List.of(new MaterialGuidanceGiven(
                command.items(),
                command.unit(),
                command.guidedBy(),
                command.agreedAt(),
                command.by().who()));
    }

    /// Late is not too late.
    private static List<IntakeEvent> bring(BringMaterials command, AwaitingMaterials state) {
        return List.of(new MaterialsBrought(
                command.items().isEmpty() ? state.guidance().items() : command.items(),
                command.by().who()));
    }

    /// Nobody's case ends because he did not come: the window calls first.
    private static List<IntakeEvent> conclude(ConcludeMaterials command, AwaitingMaterials state) {
        if (state.waiting() != Waiting.CALLED) {
            throw Refusal.conflict("materials.call-first", "四(二)", "约定的时间过后，窗口联系反映人并登记告知，才能了结或者报会研究");
        }
        return switch (command.ending()) {
            case GUIDED -> List.of(new OnSiteResolved(ResolvedKind.GUIDED, Optional.of(command.text()), command.now()));
            case ESCALATED ->
                List.of(new EscalatedToReview(
                        EscalationReason.CANNOT_REPLY,
                        Optional.of(command.text()),
                        Optional.of(command.by().who()),
                        state.file().units()));
        };
    }
}
