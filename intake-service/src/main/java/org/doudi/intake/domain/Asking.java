package org.doudi.intake.domain;

import org.doudi.decide.Refusal;
import org.doudi.events.CauseCode;
import org.doudi.intake.domain.IntakeState.Accepted;
import org.doudi.intake.domain.IntakeState.Archived;
import org.doudi.intake.domain.IntakeState.AssignedOnSite;
import org.doudi.intake.domain.IntakeState.AwaitingMaterials;
import org.doudi.intake.domain.IntakeState.Consulting;
import org.doudi.intake.domain.IntakeState.Escalated;
import org.doudi.intake.domain.IntakeState.Merged;
import org.doudi.intake.domain.IntakeState.NotAccepted;
import org.doudi.intake.domain.IntakeState.NotSeen;
import org.doudi.intake.domain.IntakeState.OnSite;
import org.doudi.intake.domain.IntakeState.Received;
import org.doudi.intake.domain.IntakeState.Registered;
import org.doudi.intake.domain.IntakeState.ResolvedOnSite;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.IntakeState.Withdrawn;

/// Who may ask, and in which state of the case: deny by default.
final class Asking {
    private Asking() {}

    static void asClerk(Staff by) {
        if (!by.is(Role.CLERK)) {
            throw Refusal.forbidden("case.clerk-only", "三.1", "由“办不成事”反映窗口工作人员办理");
        }
    }

    static void atWindow(Staff by) {
        if (!by.is(Role.CLERK) && !by.is(Role.DUTY_CHIEF)) {
            throw Refusal.forbidden("case.window-only", "三.2", "由“办不成事”反映窗口工作人员或值班长办理");
        }
    }

    /// 四(四): 吃拿卡要 is the duty chief's; where conduct is complained of, the centre may take it in the chief's place.
    static void atWindow(Staff by, CaseFile file) {
        if (file.isAboutConduct() && by.is(Role.CENTRE_LEAD)) {
            return;
        }
        if (file.names(CauseCode.RENT_SEEKING) && by.is(Role.CLERK) && !by.is(Role.DUTY_CHIEF)) {
            throw Refusal.forbidden("recusal.chief-handles", "四(四)", "反映吃拿卡要的，直接由值班长办理；反映值班长的，由政务服务中心办理");
        }
        atWindow(by);
    }

    static void atWindow(Staff by, IntakeState state) {
        if (state.unfiled() instanceof Accepted accepted) {
            atWindow(by, accepted.file());
        } else {
            atWindow(by);
        }
    }

    static Seen seen(IntakeState state) {
        return switch (state) {
            case NotSeen _ -> throw unknown();
            case Seen seen -> seen;
        };
    }

    static Received received(IntakeState state) {
        return switch (state) {
            case NotSeen _ -> throw unknown();
            case Received received -> received;
            case NotAccepted _ -> throw refused();
            case Withdrawn _ -> throw withdrawn();
            case Merged _ -> throw merged();
            case Archived _ -> throw archived();
            case Accepted _ -> throw Refusal.conflict("case.already-registered", "三.1", "该反映已经受理");
        };
    }

    /// Refused, and not filed yet.
    static NotAccepted notAccepted(IntakeState state) {
        return switch (state) {
            case NotSeen _ -> throw unknown();
            case NotAccepted refused -> refused;
            case Archived _ -> throw archived();
            case Received _, Accepted _, Withdrawn _, Merged _ ->
                throw Refusal.conflict("refusal.not-refused", "二(四)", "该反映没有作不予受理处理");
        };
    }

    /// Whatever stage has it now.
    static Accepted accepted(IntakeState state) {
        return switch (state) {
            case NotSeen _ -> throw unknown();
            case Received _ -> throw notRegistered();
            case NotAccepted _ -> throw refused();
            case Withdrawn _ -> throw withdrawn();
            case Merged _ -> throw merged();
            case Archived _ -> throw archived();
            case Accepted accepted -> accepted;
        };
    }

    static OnSite onSite(IntakeState state) {
        return switch (state) {
            case NotSeen _ -> throw unknown();
            case Received _ -> throw notRegistered();
            case NotAccepted _ -> throw refused();
            case Withdrawn _ -> throw withdrawn();
            case Merged _ -> throw merged();
            case Archived _ -> throw archived();
            case OnSite here -> here;
            case AwaitingMaterials _ ->
                throw Refusal.conflict("consultation.awaiting-materials", "四(二)", "正在等候反映人补齐材料；材料带来之后继续协商");
            case AssignedOnSite _ -> throw Refusal.conflict("consultation.ended", "三.2", "现场协商已经结束：已现场交办");
            case ResolvedOnSite _ -> throw Refusal.conflict("consultation.ended", "三.2", "现场协商已经结束：已当场办结");
            case Escalated _ -> throw Refusal.conflict("consultation.ended", "三.2", "现场协商已经结束：已报中心会议研究");
        };
    }

    static Consulting consulting(OnSite state) {
        return switch (state) {
            case Registered _ -> throw Refusal.conflict("consultation.not-started", "三.2", "应当先联系三方，开始现场协商");
            case Consulting consulting -> consulting;
        };
    }

    static AwaitingMaterials awaitingMaterials(IntakeState state) {
        return switch (state) {
            case AwaitingMaterials waiting -> waiting;
            case NotSeen _ -> throw unknown();
            case Seen _ -> throw Refusal.conflict("materials.not-awaited", "四(二)", "该办件没有在等候补齐材料");
        };
    }

    private static Refusal notRegistered() {
        return Refusal.conflict("case.not-registered", "三.1", "该反映尚未受理");
    }

    static Refusal withdrawn() {
        return Refusal.conflict("case.withdrawn", "三.1", "反映人已经撤回该反映");
    }

    static Refusal merged() {
        return Refusal.conflict("case.merged", "二(五)", "该反映已经并单，随主件办理");
    }

    static Refusal archived() {
        return Refusal.conflict("case.archived", "三.7", "该办件已经归档，不能再更改或者撤销");
    }

    static Refusal refused() {
        return Refusal.conflict("case.not-accepted", "二(四)", "该反映已作不予受理处理");
    }

    private static Refusal unknown() {
        return Refusal.unknown("case.unknown", "三.1", "没有这个办件");
    }
}
