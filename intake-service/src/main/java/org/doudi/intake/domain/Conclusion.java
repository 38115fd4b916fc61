package org.doudi.intake.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.AssignmentOrdered;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.OnSiteReplied;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ResolvedKind;
import org.doudi.events.StaffId;
import org.doudi.intake.domain.ConsultingCommand.AssignOnSite;
import org.doudi.intake.domain.ConsultingCommand.Consent;
import org.doudi.intake.domain.ConsultingCommand.Escalate;
import org.doudi.intake.domain.ConsultingCommand.Outcome;
import org.doudi.intake.domain.ConsultingCommand.ReplyOnSite;
import org.doudi.intake.domain.IntakeState.Consulting;
import org.doudi.intake.domain.IntakeState.OnSite;
import org.doudi.intake.domain.IntakeState.Registered;

/// 现场协商的结果 — 三.2, 五(三): answered to satisfaction, assigned in the hall, or reported to the centre.
final class Conclusion {
    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

    private Conclusion() {}

    static List<IntakeEvent> reply(ReplyOnSite command, OnSite state) {
        Consulting consulting = Asking.consulting(state);
        return switch (command.outcome()) {
            case Outcome.Dissatisfied _ -> List.of(replied(command, ReplySatisfaction.DISSATISFIED));
            case Outcome.Satisfied satisfied -> {
                checkExplained(command, satisfied.kind(), consulting);
                yield List.of(
                        replied(command, ReplySatisfaction.SATISFIED),
                        new OnSiteResolved(satisfied.kind(), satisfied.result(), command.now()));
            }
        };
    }

    private static OnSiteReplied replied(ReplyOnSite command, ReplySatisfaction satisfaction) {
        return new OnSiteReplied(command.reply(), command.repliedBy(), satisfaction);
    }

    /// 四(一): window and department explain a “cannot” together.
    private static void checkExplained(ReplyOnSite command, ResolvedKind kind, Consulting consulting) {
        Set<StaffId> departments = consulting.staffOfDepartments();
        boolean together = command.repliedBy().stream().anyMatch(departments::contains)
                && !departments.containsAll(command.repliedBy());
        if (kind == ResolvedKind.EXPLAINED_CANNOT && !together) {
            throw Refusal.invalid("reply.joint-explanation-missing", "四(一)", "不能办的事项应当由反映窗口与办事窗口人员共同解释");
        }
    }

    static List<IntakeEvent> assign(AssignOnSite command, OnSite state) {
        if (!command.by().is(Role.DUTY_CHIEF)) {
            throw Refusal.forbidden("assignment.duty-chief-only", "五(三)", "只有值班长可以现场交办");
        }
        Recusal.checkOrdered(command.unit(), Asking.consulting(state).file());
        if (command.consent() != Consent.GIVEN) {
            throw Refusal.invalid("assignment.not-agreed", "五(三)", "承诺期限应当经反映人同意；不同意的，报中心会议研究");
        }
        if (!command.promisedAt().isAfter(command.now())) {
            throw Refusal.invalid("assignment.promise-in-past", "五(三)", "承诺期限应当晚于现在");
        }
        if (command.promisedAt().isAfter(aYearAfter(command.now()))) {
            throw Refusal.invalid("assignment.promise-too-far", "五(三)", "承诺期限应当在一年以内，不得超过事项本身的承诺期限（五(三)）");
        }
        return List.of(new AssignmentOrdered(
                command.unit(),
                command.promisedAt(),
                command.requirement(),
                command.by().who()));
    }

    private static Instant aYearAfter(Instant now) {
        return now.atZone(BUSINESS_ZONE).plusYears(1).toInstant();
    }

    static List<IntakeEvent> escalate(Escalate command, OnSite state) {
        switch (command.reason()) {
            case CANNOT_REPLY -> {}
            case UNSATISFIED -> checkReplied(state);
            case CONSULT_TIMEOUT, PROMISE_MISSED, ORDER_REFUSED ->
                throw Refusal.invalid("escalation.reason-of-system", "三.2", "逾期和交办未能派发的办件由系统自动上报");
        }
        return List.of(new EscalatedToReview(
                command.reason(),
                Optional.of(command.explanation()),
                Optional.of(command.by().who()),
                state.file().units()));
    }

    private static void checkReplied(OnSite state) {
        boolean replied =
                switch (state) {
                    case Registered _ -> false;
                    case Consulting consulting -> consulting.lastReply().isPresent();
                };
        if (!replied) {
            throw Refusal.conflict("escalation.no-reply", "三.2", "尚无反映人不满意的当场答复");
        }
    }
}
