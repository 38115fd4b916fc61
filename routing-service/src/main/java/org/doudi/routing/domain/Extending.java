package org.doudi.routing.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ExtensionGranted;
import org.doudi.events.RoutingEvent.ExtensionLapsed;
import org.doudi.events.RoutingEvent.ExtensionNoticeRecorded;
import org.doudi.events.RoutingEvent.ExtensionRefused;
import org.doudi.events.RoutingEvent.ExtensionRequested;
import org.doudi.events.RoutingEvent.ExtensionTookEffect;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.UnitRole;
import org.doudi.events.policy.CapBasis;
import org.doudi.events.policy.ExtensionMode;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;
import org.doudi.routing.domain.ExtendingCommand.GrantExtension;
import org.doudi.routing.domain.ExtendingCommand.HandlingRanOut;
import org.doudi.routing.domain.ExtendingCommand.RecordNotice;
import org.doudi.routing.domain.ExtendingCommand.RefuseExtension;
import org.doudi.routing.domain.ExtendingCommand.RequestExtension;

/// 延时办理 — 三.4, A-9: the unit files it before its limit, with the reason and a definite new one, and
/// tells the party and the window; then it is in force, unless the duty chief, or the Bureau where several
/// units handle, refuses it before the old limit. Where the policy asks for their grant, it is in force with that
/// only. Once in a round, or as often as the policy says; what is late stays late.
final class Extending {
    private Extending() {}

    static List<RoutingEvent> decide(ExtendingCommand command, RoutingState state, Policy policy) {
        return switch (command) {
            case RequestExtension request -> request(request, state, policy);
            case RecordNotice notice -> notice(notice, state, policy);
            case GrantExtension grant -> grant(grant, state, policy);
            case RefuseExtension refuse -> refuse(refuse, state);
            case HandlingRanOut ranOut -> lapse(ranOut, state);
        };
    }

    private static List<RoutingEvent> request(RequestExtension command, RoutingState state, Policy policy) {
        InRouting routed = Asking.routed(state);
        Order order = Asking.ownOrder(command.transferId(), command.by(), routed);
        Item item = Asking.live(order, routed);
        checkAsker(order, item);
        checkTurn(order, item, routed, policy);
        HandlingLimit limit = command.limits().stream()
                .filter(each -> each.isOf(item))
                .findFirst()
                .filter(each -> hasMoved(order, each))
                .orElseThrow(Extending::limitUnknown);
        if (command.now().isAfter(limit.dueAt())) {
            throw Refusal.conflict("extension.too-late", "三.4", "延时应当在办理期限届满之前申请");
        }
        if (!command.requestedDueAt().isAfter(limit.dueAt())) {
            throw Refusal.invalid("extension.not-later", "三.4", "新的办理期限应当晚于原期限");
        }
        if (command.requestedDueAt().isAfter(cap(command, limit, policy))) {
            throw Refusal.invalid(
                    "extension.beyond-cap", "三.4", "延时办理最长不超过" + policy.whole(ParameterKey.EXTENSION_CAP) + "个工作日");
        }
        happened(command.reporterInformedAt(), command.now());
        happened(command.windowInformedAt(), command.now());
        ExtensionRequested filed = new ExtensionRequested(
                command.transferId(),
                item.itemNo(),
                item.round(),
                order.issued().toUnit(),
                command.reason(),
                limit.dueAt(),
                command.requestedDueAt(),
                command.reporterInformedAt(),
                command.windowInformedAt(),
                command.by().who());
        return withEffect(filed, Extension.of(filed, 1 + order.extensions()), policy);
    }

    /// 延时上限 — A-8.
    private static Instant cap(RequestExtension command, HandlingLimit limit, Policy policy) {
        return switch (policy.choice(ParameterKey.EXTENSION_CAP_BASIS, CapBasis.class)) {
            case FROM_RECEIPT, FROM_DUE -> limit.capAt();
            case FROM_GRANT -> command.capFromFiling().orElseThrow(Extending::limitUnknown);
        };
    }

    private static Refusal limitUnknown() {
        return Refusal.conflict("extension.limit-unknown", "三.4", "办理期限尚未计算，请稍后再申请");
    }

    /// What an extension before it moved has been heard of as moved.
    private static boolean hasMoved(Order order, HandlingLimit limit) {
        return order.extension()
                .filter(before -> before.standing() == Extension.Standing.IN_EFFECT)
                .filter(before -> limit.dueAt().isBefore(before.filed().requestedDueAt()))
                .isEmpty();
    }

    /// The limit is one for the round, so whoever is alone or leads asks for it.
    private static void checkAsker(Order order, Item item) {
        if (item.isAssignment()) {
            throw Refusal.conflict("extension.assignment", "五(三)", "现场交办的承诺期限不适用延时");
        }
        if (order.issued().unitRole() == UnitRole.CO) {
            throw Refusal.forbidden("extension.lead-only", "三.4", "多部门办理由牵头单位申请延时");
        }
        if (order.received().isEmpty()) {
            throw Refusal.conflict("transfer.not-received", "三.4", "应当先签收转办单，再申请延时");
        }
        if (order.isContested()) {
            throw Refusal.conflict("objection.open", "三.4", "退单申请正在审核，审核之前不能申请延时");
        }
    }

    private static void checkTurn(Order order, Item item, InRouting routed, Policy policy) {
        int most = policy.whole(ParameterKey.EXTENSIONS_PER_ROUND);
        int filed =
                routed.ordersOfRound(item).stream().mapToInt(Order::extensions).sum();
        if (filed >= most) {
            throw Refusal.conflict("extension.once", "三.4", "每一轮办理最多申请" + most + "次延时");
        }
        if (order.extension().filter(Extension::isOpen).isPresent()) {
            throw Refusal.conflict("extension.open", "三.4", "上一次延时申请还没有生效或者失效");
        }
    }

    private static List<RoutingEvent> notice(RecordNotice command, RoutingState state, Policy policy) {
        InRouting routed = Asking.routed(state);
        Order order = Asking.ownOrder(command.transferId(), command.by(), routed);
        Asking.live(order, routed);
        Extension extension = requested(order);
        if (command.now().isAfter(extension.filed().dueAt())) {
            throw Refusal.conflict("extension.too-late", "三.4", "告知应当在原办理期限届满之前登记");
        }
        if (extension.told().contains(command.notice())) {
            throw Refusal.conflict(
                    "extension.already-told", "三.4", "已经登记" + command.notice().chinese());
        }
        happened(Optional.of(command.informedAt()), command.now());
        TransferIssued issued = order.issued();
        ExtensionNoticeRecorded recorded = new ExtensionNoticeRecorded(
                issued.transferId(),
                issued.itemNo(),
                issued.round(),
                issued.toUnit(),
                command.notice(),
                command.informedAt(),
                command.by().who());
        return withEffect(recorded, extension.with(command.notice()), policy);
    }

    private static Extension requested(Order order) {
        return order.extension()
                .filter(Extension::isOpen)
                .orElseThrow(() -> Refusal.conflict("extension.not-open", "三.4", "没有等待生效的延时申请"));
    }

    private static List<RoutingEvent> withEffect(RoutingEvent recorded, Extension extension, Policy policy) {
        List<RoutingEvent> events = new ArrayList<>(List.of(recorded));
        if (extension.isOpen() && extension.isReady(policy.choice(ParameterKey.EXTENSION_MODE, ExtensionMode.class))) {
            ExtensionRequested filed = extension.filed();
            events.add(new ExtensionTookEffect(
                    filed.transferId(), filed.itemNo(), filed.round(), filed.unit(), filed.requestedDueAt()));
        }
        return events;
    }

    /// 同意延时: on record, in whatever mode.
    private static List<RoutingEvent> grant(GrantExtension command, RoutingState state, Policy policy) {
        Extension extension = undecided(command.transferId(), command.by(), state);
        ExtensionRequested filed = extension.filed();
        if (command.now().isAfter(filed.dueAt())) {
            throw Refusal.conflict("extension.granted-too-late", "三.4", "原办理期限已过，延时已经生效或者失效，不能再同意");
        }
        if (extension.grantedBy().isPresent()) {
            throw Refusal.conflict("extension.already-granted", "三.4", "已经同意延时");
        }
        ExtensionGranted granted = new ExtensionGranted(
                filed.transferId(),
                filed.itemNo(),
                filed.round(),
                filed.unit(),
                command.by().who());
        return withEffect(granted, extension.grantedBy(command.by().who()), policy);
    }

    private static Extension undecided(UUID transferId, Staff by, RoutingState state) {
        InRouting routed = Asking.routed(state);
        Order order = Asking.order(transferId, routed);
        Item item = Asking.live(order, routed);
        if (item.isMultiDepartment()) {
            Asking.as(by, Role.BUREAU, "extension.bureau-only", "三.4", "多部门办理的延时由政务服务局审核");
        } else {
            Asking.as(by, Role.DUTY_CHIEF, "extension.duty-chief-only", "三.4", "单部门办理的延时由值班长审核");
        }
        return order.extension()
                .filter(Extension::isUndecided)
                .orElseThrow(() -> Refusal.conflict("extension.not-open", "三.4", "没有可以审核的延时申请"));
    }

    private static List<RoutingEvent> refuse(RefuseExtension command, RoutingState state) {
        ExtensionRequested filed =
                undecided(command.transferId(), command.by(), state).filed();
        if (command.now().isAfter(filed.dueAt())) {
            throw Refusal.conflict("extension.refused-too-late", "三.4", "原办理期限已过，延时已经生效或者失效，不能再审核");
        }
        return List.of(new ExtensionRefused(
                filed.transferId(),
                filed.itemNo(),
                filed.round(),
                filed.unit(),
                filed.dueAt(),
                command.reason(),
                command.by().who()));
    }

    /// Nobody is excused by what was not told, or not granted.
    private static List<RoutingEvent> lapse(HandlingRanOut command, RoutingState state) {
        return switch (state) {
            case RoutingState.NotRouted _ -> List.of();
            case InRouting routed ->
                routed.orders().values().stream()
                        .filter(order -> order.issued().itemNo() == command.itemNo()
                                && order.issued().round() == command.round())
                        .flatMap(order -> order.extension().stream())
                        .filter(Extension::isOpen)
                        .<RoutingEvent>map(extension -> new ExtensionLapsed(
                                extension.filed().transferId(),
                                command.itemNo(),
                                command.round(),
                                extension.filed().unit(),
                                extension.missing()))
                        .toList();
        };
    }

    private static void happened(Optional<Instant> informedAt, Instant now) {
        if (informedAt.filter(at -> at.isAfter(now)).isPresent()) {
            throw Refusal.invalid("extension.told-in-future", "三.4", "告知时间不能晚于现在");
        }
    }
}
