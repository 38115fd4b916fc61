package org.doudi.intake.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.ToleranceAccepted;
import org.doudi.events.IntakeEvent.ToleranceCommitmentMade;
import org.doudi.events.IntakeEvent.ToleranceEndorsed;
import org.doudi.events.IntakeEvent.ToleranceMaterialsSupplied;
import org.doudi.events.IntakeEvent.ToleranceRefused;
import org.doudi.events.IntakeEvent.ToleranceUndone;
import org.doudi.events.OrgCode;
import org.doudi.intake.domain.IntakeState.Accepted;
import org.doudi.intake.domain.IntakeState.AssignedOnSite;
import org.doudi.intake.domain.IntakeState.AwaitingMaterials;
import org.doudi.intake.domain.IntakeState.Consulting;
import org.doudi.intake.domain.IntakeState.Escalated;
import org.doudi.intake.domain.IntakeState.Registered;
import org.doudi.intake.domain.IntakeState.ResolvedOnSite;
import org.doudi.intake.domain.Tolerance.Stage;
import org.doudi.intake.domain.ToleranceCommand.AcceptTolerance;
import org.doudi.intake.domain.ToleranceCommand.CommitToSupply;
import org.doudi.intake.domain.ToleranceCommand.EndorseTolerance;
import org.doudi.intake.domain.ToleranceCommand.RefuseTolerance;
import org.doudi.intake.domain.ToleranceCommand.SupplyMaterials;
import org.doudi.intake.domain.ToleranceCommand.UndoTolerance;

/// 容缺受理 — 四(三): the applicant promises in writing, the window endorses, the department accepts, in this order,
/// while the case is talked through or handled. Whether the matter may lack anything is the department's to say.
final class Tolerances {
    private static final String CLAUSE = "四(三)";

    private Tolerances() {}

    static List<IntakeEvent> decide(ToleranceCommand command, IntakeState state) {
        return switch (command) {
            case CommitToSupply commit -> commit(commit, state);
            case EndorseTolerance endorse -> endorse(endorse, state);
            case AcceptTolerance accept -> accept(accept, state);
            case RefuseTolerance refuse -> refuse(refuse, state);
            case SupplyMaterials supply -> supply(supply, state);
            case UndoTolerance undo -> undo(undo, state);
        };
    }

    /// A promise that nobody has endorsed yet may be written anew.
    private static List<IntakeEvent> commit(CommitToSupply command, IntakeState state) {
        Asking.atWindow(command.by());
        Accepted here = dealtWith(Asking.accepted(state));
        if (of(here, command.unit())
                .filter(tolerance -> tolerance.isOpen() && tolerance.stage() != Stage.COMMITTED)
                .isPresent()) {
            throw Refusal.conflict("tolerance.still-open", CLAUSE, "该单位还有一份容缺承诺没有了结");
        }
        if (command.items().isEmpty()) {
            throw Refusal.invalid("tolerance.list-missing", CLAUSE, "应当列明缺少的材料");
        }
        if (Signatures.isExempt(command.signature())) {
            throw Refusal.invalid("tolerance.signature-missing", CLAUSE, "补齐承诺应当由申办人签字");
        }
        AgreedDay.check(command.promisedAt(), command.now(), "tolerance", CLAUSE, "承诺补齐的时间");
        return List.of(new ToleranceCommitmentMade(
                command.unit(),
                command.items(),
                command.promisedAt(),
                command.signature(),
                command.by().who()));
    }

    private static List<IntakeEvent> endorse(EndorseTolerance command, IntakeState state) {
        Asking.atWindow(command.by());
        Tolerance tolerance = inStage(command, state, Stage.COMMITTED, "tolerance.not-committed", "申办人应当先书面承诺补齐");
        checkAhead(tolerance, command.now());
        return List.of(new ToleranceEndorsed(command.unit(), command.by().who()));
    }

    private static List<IntakeEvent> accept(AcceptTolerance command, IntakeState state) {
        asUnit(command.by(), command.asking(), command.unit());
        Tolerance tolerance = inStage(command, state, Stage.ENDORSED, "tolerance.not-endorsed", "窗口应当先背书");
        checkAhead(tolerance, command.now());
        return List.of(new ToleranceAccepted(
                command.unit(),
                tolerance.commitment().promisedAt(),
                command.by().who()));
    }

    private static List<IntakeEvent> refuse(RefuseTolerance command, IntakeState state) {
        asUnit(command.by(), command.asking(), command.unit());
        inStage(command, state, Stage.ENDORSED, "tolerance.not-endorsed", "窗口应当先背书");
        return List.of(new ToleranceRefused(
                command.unit(), command.reason(), command.by().who()));
    }

    /// Late is not too late.
    private static List<IntakeEvent> supply(SupplyMaterials command, IntakeState state) {
        if (!command.by().is(Role.CLERK) && !command.by().is(Role.DUTY_CHIEF)) {
            asUnit(command.by(), command.asking(), command.unit());
        }
        Tolerance tolerance = known(command, state);
        if (tolerance.stage() != Stage.ACCEPTED && tolerance.stage() != Stage.LAPSED) {
            throw Refusal.conflict("tolerance.nothing-awaited", CLAUSE, "该单位没有在等候补齐材料");
        }
        return List.of(new ToleranceMaterialsSupplied(
                command.unit(),
                command.items().isEmpty() ? tolerance.commitment().missingItems() : command.items(),
                command.by().who()));
    }

    private static List<IntakeEvent> undo(UndoTolerance command, IntakeState state) {
        asUnit(command.by(), command.asking(), command.unit());
        inStage(command, state, Stage.LAPSED, "tolerance.not-lapsed", "承诺补齐的时间过后，才能撤销容缺受理");
        return List.of(new ToleranceUndone(
                command.unit(), command.reason(), command.by().who()));
    }

    private static Tolerance inStage(
            ToleranceCommand command, IntakeState state, Stage stage, String code, String message) {
        Tolerance tolerance = known(command, state);
        if (tolerance.stage() != stage) {
            throw Refusal.conflict(code, CLAUSE, message);
        }
        return tolerance;
    }

    private static Tolerance known(ToleranceCommand command, IntakeState state) {
        return of(Asking.accepted(state), command.unit())
                .orElseThrow(() -> Refusal.unknown("tolerance.unknown", CLAUSE, "该单位在这个办件中没有容缺承诺"));
    }

    private static Optional<Tolerance> of(Accepted state, OrgCode unit) {
        return Optional.ofNullable(state.file().tolerances().get(unit));
    }

    /// A promise is given while the case is talked through, or handled.
    private static Accepted dealtWith(Accepted state) {
        return switch (state) {
            case Registered _ -> throw Refusal.conflict("consultation.not-started", "三.2", "应当先联系三方，开始现场协商");
            case ResolvedOnSite _ -> throw Refusal.conflict("consultation.ended", "三.2", "现场协商已经结束：已当场办结");
            case Consulting _, AwaitingMaterials _, AssignedOnSite _, Escalated _ -> state;
        };
    }

    /// Of another's promise a unit learns nothing.
    private static void asUnit(Staff by, OrgCode asking, OrgCode unit) {
        if (!by.is(Role.COORDINATOR)) {
            throw Refusal.forbidden("tolerance.unit-only", CLAUSE, "由受理单位的协调专员办理");
        }
        if (!asking.equals(unit)) {
            throw Refusal.unknown("case.unknown", "三.1", "没有这个办件");
        }
    }

    private static void checkAhead(Tolerance tolerance, Instant now) {
        if (!tolerance.commitment().promisedAt().isAfter(now)) {
            throw Refusal.conflict("tolerance.promise-past", CLAUSE, "承诺补齐的时间已经过去，应当重新承诺");
        }
    }
}
