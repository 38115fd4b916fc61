package org.doudi.reporting.domain.progress;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;

/// 办到哪儿了, in words that need no explaining.
///
/// @param words  where the case stands
/// @param next   what happens next; none where nothing does
/// @param clocks by which of them it has to happen
public record PlainState(String words, Optional<String> next, Set<ClockKind> clocks) {
    public PlainState {
        clocks = Set.copyOf(clocks);
    }

    static PlainState of(CaseState state) {
        return switch (state) {
            case RECEIVED -> open("已经收到，还没有受理", "窗口决定受不受理，并且告诉您", ClockKind.RESPONSE);
            case REGISTERED -> open("已经受理", "窗口找有关单位，当面和您商量", ClockKind.CONSULT);
            case CONSULTING -> open("正在当面商量", "当场答复您，或者交给单位办；都不行的，开会研究", ClockKind.CONSULT);
            case AWAITING_MATERIALS -> open("等您补材料", "请在约定的日子以前把材料带到窗口", ClockKind.MATERIALS);
            case ASSIGNED_ON_SITE -> open("已经当场交给单位办", "单位按约定的时间办好，窗口告诉您结果", ClockKind.PROMISE);
            case REVIEW_PENDING -> open("等着开会研究", "政务服务中心召集有关单位开会，研究怎么办", ClockKind.REVIEW);
            case REVIEW_SCHEDULED -> open("开会的时间已经定了", "政务服务中心召集有关单位开会，研究怎么办", ClockKind.REVIEW);
            case TRANSFER_PENDING -> open("研究过了，可以办", "窗口把事情交给负责的单位", ClockKind.ISSUE);
            case TRANSFERRED -> open("已经交给单位", "单位签收，开始办理", ClockKind.SIGN);
            case HANDLING -> open("单位正在办", "单位办好，窗口告诉您结果", ClockKind.HANDLE);
            case BASIS_PENDING -> open("研究过了，按规定办不了", "单位把依据和原因写清楚，交给窗口", ClockKind.BASIS);
            case REPLY_PENDING -> open("办不了的依据已经写好", "窗口给您书面答复", ClockKind.REPLY);
            case WORKING_GROUP -> open("报给了旗里的工作组", "工作组研究决定", ClockKind.WG_REPORT, ClockKind.WG);
            case REPORTED_UP -> open("本级解决不了，报给上级", "等上级答复，有消息窗口告诉您", ClockKind.UP, ClockKind.UP_PROGRESS);
            case RESOLVED_ON_SITE -> open("当场办完了", "请您评价办得怎么样", ClockKind.RATE_WAIT);
            case COMPLETED -> open("单位办完了", "请您评价办得怎么样", ClockKind.RATE_WAIT);
            case CANNOT_REPLIED -> open("办不了，已经书面答复您", "请您评价办得怎么样", ClockKind.RATE_WAIT);
            case REWORK_PENDING -> open("您不满意，退回重办", "窗口重新交给单位办", ClockKind.REWORK_ISSUE);
            case FOLLOW_UP -> open("正在回访", "窗口联系您，问问办得怎么样", ClockKind.FOLLOWUP);
            case NOT_ACCEPTED -> over("不在受理范围，没有受理");
            case MERGED -> over("和另一件同样的事并在一起办");
            case WITHDRAWN -> over("您撤回了，不再办理");
            case CLOSED, ARCHIVED -> over("已经了结");
        };
    }

    private static PlainState open(String words, String next, ClockKind... clocks) {
        Set<ClockKind> kinds = EnumSet.noneOf(ClockKind.class);
        Stream.of(clocks).forEach(kinds::add);
        return new PlainState(words, Optional.of(next), kinds);
    }

    private static PlainState over(String words) {
        return new PlainState(words, Optional.empty(), Set.of());
    }
}
