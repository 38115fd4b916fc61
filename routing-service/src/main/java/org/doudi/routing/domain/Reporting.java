package org.doudi.routing.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.decide.Refusal;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.ReworkRounds;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ReportedToSuperior;
import org.doudi.events.RoutingEvent.ReportedToWorkingGroup;
import org.doudi.events.RoutingEvent.SuperiorOverdue;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.SuperiorSilent;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.events.SealedText;
import org.doudi.events.WorkingGroupOutcome;
import org.doudi.events.policy.Policy;
import org.doudi.routing.domain.ReportingCommand.DecideAsWorkingGroup;
import org.doudi.routing.domain.ReportingCommand.RecordSuperiorReply;
import org.doudi.routing.domain.ReportingCommand.ReportToSuperior;
import org.doudi.routing.domain.ReportingCommand.ReportToWorkingGroup;
import org.doudi.routing.domain.ReportingCommand.SuperiorKeptSilent;
import org.doudi.routing.domain.ReportingCommand.TellOfSilence;
import org.jspecify.annotations.Nullable;

/// 报请工作组与上报上级 — 三.3: what the centre's meeting cannot solve, or may not decide.
final class Reporting {
    private Reporting() {}

    static List<RoutingEvent> decide(ReportingCommand command, RoutingState state, Policy policy) {
        return switch (command) {
            case ReportToWorkingGroup report -> reportToGroup(report, state, policy);
            case DecideAsWorkingGroup decide -> decideAsGroup(decide, state);
            case ReportToSuperior report -> reportUp(report, state);
            case RecordSuperiorReply reply -> replyFromAbove(reply, state);
            case SuperiorKeptSilent silent -> keptSilent(silent, state);
            case TellOfSilence tell -> tellOfSilence(tell, state);
        };
    }

    private static List<RoutingEvent> reportToGroup(ReportToWorkingGroup command, RoutingState state, Policy policy) {
        Asking.as(command.by(), Role.CENTRE_LEAD, "working-group.centre-only", "三.3", "由政务服务中心报请工作组");
        Item item = Asking.item(Asking.routed(state), command.itemNo());
        if (!mayBeReportedToGroup(item, policy)) {
            throw Refusal.conflict("working-group.not-unresolved", "三.3", "只有会议研究仍未能解决的事项才报请工作组，且只报一次");
        }
        return List.of(new ReportedToWorkingGroup(
                item.itemNo(), command.materials(), command.by().who()));
    }

    private static boolean mayBeReportedToGroup(Item item, Policy policy) {
        return item.state() instanceof ItemState.WorkingGroupReportPending
                || (item.state() instanceof ItemState.ReworkPending
                        && ReworkRounds.goToWorkingGroup(item.round(), policy));
    }

    private static List<RoutingEvent> decideAsGroup(DecideAsWorkingGroup command, RoutingState state) {
        Asking.as(command.by(), Role.WORKING_GROUP, "working-group.members-only", "三.3", "由工作组专题研究决定");
        Item item = Asking.item(Asking.routed(state), command.itemNo());
        if (!(item.state() instanceof ItemState.AwaitingWorkingGroup)) {
            throw Refusal.conflict("working-group.not-reported", "三.3", "该事项没有报请工作组，或者已经决定");
        }
        SealedText measures = command.measures()
                .orElseThrow(() -> Refusal.invalid("working-group.measures-missing", "三.3", "工作组决定应当写明措施"));
        if (command.outcome() != WorkingGroupOutcome.STILL_UNRESOLVED
                || !command.units().isEmpty()) {
            UnitRoles.check(
                    command.units(),
                    command.handlingClass(),
                    command.outcome() == WorkingGroupOutcome.DOABLE,
                    command.stationed());
        }
        return List.of(new WorkingGroupDecided(
                item.itemNo(),
                command.outcome(),
                measures,
                command.units(),
                command.handlingClass(),
                command.minutesRef()));
    }

    private static List<RoutingEvent> reportUp(ReportToSuperior command, RoutingState state) {
        Item item = Asking.item(Asking.routed(state), command.itemNo());
        Asking.responsible(command.by(), item, "superior.not-yours", "三.3", "由责任单位的协调专员上报上级业务主管部门");
        OrgCode unit = command.by().unit();
        if (reportedBy(item).contains(unit)) {
            throw Refusal.conflict("superior.already-reported", "三.3", "本单位已经上报");
        }
        return List.of(new ReportedToSuperior(
                item.itemNo(),
                unit,
                command.superior(),
                command.docNo(),
                command.by().who()));
    }

    private static List<RoutingEvent> replyFromAbove(RecordSuperiorReply command, RoutingState state) {
        Item item = Asking.item(Asking.routed(state), command.itemNo());
        Asking.responsible(command.by(), item, "superior.not-yours", "三.3", "由上报单位的协调专员记录上级答复");
        if (!reportedBy(item).contains(command.by().unit())) {
            throw Refusal.conflict("superior.not-reported", "三.3", "本单位没有上报，不能记录上级答复");
        }
        Optional<HandlingClass> handlingClass =
                switch (command.outcome()) {
                    case DOABLE -> Optional.of(item.handlingClass());
                    case CANNOT_BY_POLICY, DONE -> Optional.empty();
                };
        return List.of(
                new SuperiorReplied(item.itemNo(), command.outcome(), command.text(), item.units(), handlingClass));
    }

    private static List<RoutingEvent> keptSilent(SuperiorKeptSilent command, RoutingState state) {
        return state instanceof InRouting routed && awaitsInTime(routed.items().get(command.itemNo()))
                ? List.of(new SuperiorOverdue(command.itemNo(), command.dueAt()))
                : List.of();
    }

    private static boolean awaitsInTime(@Nullable Item item) {
        return item != null && item.state() instanceof ItemState.AwaitingSuperior awaiting && !awaiting.overdue();
    }

    /// 事事有回应: nobody waits for ever for an authority above.
    private static List<RoutingEvent> tellOfSilence(TellOfSilence command, RoutingState state) {
        Asking.as(command.by(), Role.CENTRE_LEAD, "superior.centre-only", "三.3", "上级未答复的，由政务服务中心告知当事人并跟踪");
        Item item = Asking.item(Asking.routed(state), command.itemNo());
        if (!(item.state() instanceof ItemState.AwaitingSuperior awaiting) || !awaiting.overdue()) {
            throw Refusal.conflict("superior.not-overdue", "三.3", "该事项没有上报，或者上级答复期限还没有届满");
        }
        if (command.toldAt().isAfter(command.now())) {
            throw Refusal.invalid("superior.told-in-future", "三.3", "告知时间不能晚于现在");
        }
        return List.of(new SuperiorSilent(
                item.itemNo(),
                item.units(),
                command.told(),
                command.method(),
                command.toldAt(),
                command.by().who()));
    }

    private static Set<OrgCode> reportedBy(Item item) {
        return switch (item.state()) {
            case ItemState.SuperiorReportPending _ -> Set.of();
            case ItemState.AwaitingSuperior(Set<OrgCode> units, boolean _) -> units;
            case ItemState.TransferPending _,
                    ItemState.Transferred _,
                    ItemState.Handling _,
                    ItemState.Completed _,
                    ItemState.BasisPending _,
                    ItemState.ReplyPending _,
                    ItemState.CannotReplied _,
                    ItemState.WorkingGroupReportPending _,
                    ItemState.AwaitingWorkingGroup _,
                    ItemState.StillUnresolved _,
                    ItemState.ReworkPending _,
                    ItemState.UnderReview _ ->
                throw Refusal.conflict("superior.not-beyond", "三.3", "只有不属于本级协调处理权限的事项才上报上级");
        };
    }
}
