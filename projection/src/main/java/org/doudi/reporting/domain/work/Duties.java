package org.doudi.reporting.domain.work;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.CauseCode;
import org.doudi.events.ClockKind;
import org.doudi.events.OrgCode;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;
import org.doudi.reporting.domain.view.Rating;

/// 件件有着落 — 一: what is owed for a case now. An open case always owes something to somebody.
public final class Duties {
    private Duties() {}

    public static List<Duty> of(CaseView view) {
        return Stream.of(
                        steps(view),
                        informing(view),
                        visiting(view),
                        contested(view),
                        tolerances(view),
                        AccountabilityDuties.of(view))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Duty> steps(CaseView view) {
        return switch (view.state()) {
            case RECEIVED -> clerk(view, "受理或者不予受理", ClockKind.RESPONSE);
            case REGISTERED -> owed(view, inTheHall(view), "组织现场协商", ClockKind.CONSULT);
            case CONSULTING -> owed(view, inTheHall(view), "当场答复、现场交办或者报会研究", ClockKind.CONSULT);
            case AWAITING_MATERIALS -> clerk(view, "联系当事人补齐材料", ClockKind.MATERIALS);
            case REVIEW_PENDING -> Stream.concat(centre(view, "召集研判会议"), ofItems(view));
            case REVIEW_SCHEDULED -> Stream.concat(centre(view, "召开研判会议并作出结论"), ofItems(view));
            case RESOLVED_ON_SITE, COMPLETED, CANNOT_REPLIED -> clerk(view, rating(view), ClockKind.RATE_WAIT);
            case FOLLOW_UP ->
                view.evaluation().visitedInVain()
                        ? owed(view, Owner.DUTY_CHIEF, "研究回访不满意的办件，结案须写明原因", ClockKind.FOLLOWUP)
                        : clerk(view, "跟踪回访", ClockKind.FOLLOWUP);
            case ASSIGNED_ON_SITE,
                    TRANSFER_PENDING,
                    TRANSFERRED,
                    HANDLING,
                    BASIS_PENDING,
                    REPLY_PENDING,
                    WORKING_GROUP,
                    REPORTED_UP,
                    REWORK_PENDING -> ofItems(view);
            case NOT_ACCEPTED, MERGED, WITHDRAWN, CLOSED -> filing(view);
            case ARCHIVED -> Stream.empty();
        };
    }

    /// 归档 — 三.7: the system files what nothing is in the way of; the window sees to it that nothing is.
    private static Stream<Duty> filing(CaseView view) {
        String step = view.filed().toldAt().isPresent() ? "归档" : "告知反映人，再归档";
        return running(view, ClockKind.ARCHIVE).map(clock -> owedBy(clock, step));
    }

    /// 四(四): 吃拿卡要 is the duty chief's, and where people of the hall are complained of, the centre's.
    private static Owner inTheHall(CaseView view) {
        if (!view.onSite().recused().persons().isEmpty()) {
            return Owner.CENTRE_LEAD;
        }
        return view.onSite().names(CauseCode.RENT_SEEKING) ? Owner.DUTY_CHIEF : Owner.CLERK;
    }

    /// While some items are before the review again, the others are worked on.
    private static Stream<Duty> ofItems(CaseView view) {
        return view.routing().items().stream()
                .filter(item -> !item.stage().settled())
                .flatMap(item -> ItemDuties.of(view, item));
    }

    private static String rating(CaseView view) {
        return view.evaluation().latest().flatMap(Rating::invitedAt).isPresent() ? "收集评价" : "邀请当事人评价";
    }

    /// 事事有回应: the result is told, whatever else is going on.
    private static Stream<Duty> informing(CaseView view) {
        String whom = view.onSite().duplicates().isEmpty() ? "告知当事人办理结果" : "告知当事人和并入的反映人办理结果";
        return running(view, ClockKind.INFORM).map(clock -> owedBy(clock, whom));
    }

    /// After a rework the visit may come before the rating.
    private static Stream<Duty> visiting(CaseView view) {
        return view.state() == CaseState.COMPLETED
                ? running(view, ClockKind.FOLLOWUP).map(clock -> owedBy(clock, "跟踪回访"))
                : Stream.empty();
    }

    /// After closing too.
    private static Stream<Duty> contested(CaseView view) {
        return view.evaluation().ratings().stream()
                .filter(Rating::contested)
                .map(_ -> open(Owner.DUTY_CHIEF, Optional.empty(), "复核差评申诉"));
    }

    /// 容缺 — 四(三): whatever stage has the case, until it is filed.
    private static Stream<Duty> tolerances(CaseView view) {
        if (view.state() == CaseState.ARCHIVED) {
            return Stream.empty();
        }
        return view.onSite().tolerances().stream().flatMap(tolerance -> switch (tolerance.stage()) {
            case COMMITTED -> Stream.of(open(Owner.CLERK, Optional.empty(), "为补齐承诺背书"));
            case ENDORSED -> Stream.of(open(Owner.COORDINATOR, Optional.of(tolerance.unit()), "决定是否容缺受理"));
            case LAPSED -> Stream.of(open(Owner.CLERK, Optional.empty(), "联系当事人补齐容缺材料"));
            case ACCEPTED, SUPPLIED, REFUSED, UNDONE -> Stream.empty();
        });
    }

    private static Duty open(Owner owner, Optional<OrgCode> unit, String step) {
        return new Duty(owner, unit, step, Optional.empty());
    }

    private static Duty owedBy(Clock clock, String step) {
        return new Duty(Owner.CLERK, Optional.empty(), step, Optional.of(Due.of(clock)));
    }

    private static Stream<Duty> centre(CaseView view, String step) {
        return owed(view, Owner.CENTRE_LEAD, step, ClockKind.REVIEW);
    }

    private static Stream<Duty> clerk(CaseView view, String step, ClockKind kind) {
        return owed(view, Owner.CLERK, step, kind);
    }

    private static Stream<Duty> owed(CaseView view, Owner owner, String step, ClockKind kind) {
        return Stream.of(new Duty(owner, Optional.empty(), step, earliest(running(view, kind))));
    }

    static Stream<Clock> running(CaseView view, ClockKind kind) {
        return view.clocks().stream().filter(Clock::runs).filter(clock -> clock.kind() == kind);
    }

    static Optional<Due> earliest(Stream<Clock> clocks) {
        return clocks.map(Due::of).min(Comparator.comparing(Due::at));
    }
}
