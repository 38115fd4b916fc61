package org.doudi.routing.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.WrittenBasisReopened;
import org.doudi.events.RoutingEvent.WrittenBasisReturned;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;
import org.doudi.events.SealedText;
import org.doudi.events.policy.Policy;
import org.doudi.routing.domain.AnsweringCommand.DeliverCannotReply;
import org.doudi.routing.domain.AnsweringCommand.DeliverMinutes;
import org.doudi.routing.domain.AnsweringCommand.ReopenBases;
import org.doudi.routing.domain.AnsweringCommand.ReturnBasis;
import org.doudi.routing.domain.AnsweringCommand.SubmitBasis;

/// 不能办 — 三.3, 四(一): the units give their basis in writing; the window alone answers the reporter.
final class Answering {
    private Answering() {}

    static List<RoutingEvent> decide(AnsweringCommand command, RoutingState state, Policy policy) {
        return switch (command) {
            case DeliverMinutes minutes -> Informing.deliver(minutes, state, policy);
            case SubmitBasis submit -> submit(submit, state);
            case ReturnBasis giveBack -> giveBack(giveBack, state);
            case DeliverCannotReply reply -> reply(reply, state);
            case ReopenBases(int itemNo) -> reopen(itemNo, state);
        };
    }

    private static List<RoutingEvent> submit(SubmitBasis command, RoutingState state) {
        Item item = Asking.item(Asking.routed(state), command.itemNo());
        Asking.responsible(command.by(), item, "basis.not-yours", "三.3", "书面依据由责任单位的协调专员提交");
        WrittenBases bases = pending(item);
        if (bases.has(command.by().unit())) {
            throw Refusal.conflict("basis.already-submitted", "三.3", "本单位已经提交书面依据");
        }
        SealedText reasons = command.reasons().orElseThrow(Answering::incomplete);
        checkComplete(command);
        WrittenBasisSubmitted submitted = new WrittenBasisSubmitted(
                item.itemNo(),
                command.by().unit(),
                command.legalBasis(),
                reasons,
                command.docNo(),
                command.signedBy(),
                bases.isLast(command.by().unit()));
        return Stream.concat(Informing.shownBy(command.by(), item, command.now()), Stream.of(submitted))
                .toList();
    }

    private static void checkComplete(SubmitBasis command) {
        boolean complete = !command.legalBasis().isEmpty()
                && command.legalBasis().stream()
                        .flatMap(basis -> Stream.of(basis.law(), basis.article(), basis.quote()))
                        .noneMatch(String::isBlank)
                && !command.docNo().isBlank();
        if (!complete) {
            throw incomplete();
        }
    }

    private static Refusal incomplete() {
        return Refusal.invalid("basis.incomplete", "三.3", "书面依据应当写明法律法规名称、条款、原文、原因和文号");
    }

    private static List<RoutingEvent> giveBack(ReturnBasis command, RoutingState state) {
        Asking.as(command.by(), Role.DUTY_CHIEF, "basis.duty-chief-only", "三.3", "书面依据由值班长审核退回");
        Item item = Asking.item(Asking.routed(state), command.itemNo());
        SealedText reason = command.reason()
                .orElseThrow(() -> Refusal.invalid("basis.return-reason-missing", "三.3", "退回书面依据应当说明原因"));
        if (!submitted(item).has(command.unit())) {
            throw Refusal.conflict("basis.not-submitted", "三.3", "该单位没有待审核的书面依据");
        }
        return List.of(new WrittenBasisReturned(
                item.itemNo(), command.unit(), reason, command.by().who()));
    }

    private static List<RoutingEvent> reply(DeliverCannotReply command, RoutingState state) {
        Asking.as(command.by(), Role.CLERK, "reply.window-only", "三.3", "不能办的事项由“办不成事”反映窗口统一回复");
        Item item = Asking.item(Asking.routed(state), command.itemNo());
        if (!(item.state() instanceof ItemState.ReplyPending(WrittenBases bases))) {
            throw Refusal.conflict("reply.bases-first", "三.3", "各责任单位提交书面依据后，窗口才能统一回复，且只回复一次");
        }
        if (!item.isFor(command.jointExplainerUnit())) {
            throw Refusal.invalid("reply.joint-explainer", "四(一)", "应当由窗口与责任单位人员共同做好解释疏导");
        }
        return List.of(new CannotReplyDelivered(
                item.itemNo(),
                command.method(),
                command.text(),
                command.now(),
                command.by().who(),
                command.jointExplainer(),
                command.jointExplainerUnit(),
                bases.recheck()));
    }

    private static List<RoutingEvent> reopen(int itemNo, RoutingState state) {
        return switch (state) {
            case RoutingState.NotRouted _ -> List.of();
            case InRouting routed ->
                Optional.ofNullable(routed.items().get(itemNo))
                        .filter(Answering::mayBeRechecked)
                        .<List<RoutingEvent>>map(
                                item -> List.of(new WrittenBasisReopened(item.itemNo(), item.unitCodes())))
                        .orElse(List.of());
        };
    }

    /// 重核一次: the units look again once, not for ever.
    private static boolean mayBeRechecked(Item item) {
        return item.state() instanceof ItemState.CannotReplied(WrittenBases bases) && !bases.recheck();
    }

    private static WrittenBases pending(Item item) {
        if (item.state() instanceof ItemState.BasisPending(WrittenBases bases)) {
            return bases;
        }
        throw Refusal.conflict("basis.not-pending", "三.3", "该事项不在待书面依据状态");
    }

    private static WrittenBases submitted(Item item) {
        return item.state() instanceof ItemState.ReplyPending(WrittenBases bases) ? bases : pending(item);
    }
}
