package org.doudi.reporting.domain.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.events.OrgCode;
import org.doudi.events.ReworkRounds;
import org.doudi.events.UnitRole;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;
import org.doudi.reporting.domain.view.Item;
import org.doudi.reporting.domain.view.Order;
import org.doudi.reporting.domain.view.Order.Objection;

/// 事项的下一步 — 三.3–三.5: from the review on, what is owed is owed for an item.
final class ItemDuties {
    private final CaseView view;
    private final Item item;

    private ItemDuties(CaseView view, Item item) {
        this.view = view;
        this.item = item;
    }

    static Stream<Duty> of(CaseView view, Item item) {
        return new ItemDuties(view, item).steps();
    }

    private Stream<Duty> steps() {
        return switch (item.stage()) {
            case TRANSFER_PENDING -> Stream.of(office(Owner.CLERK, "派发转办单", ClockKind.ISSUE));
            case REWORK_PENDING -> Stream.of(rework());
            case TRANSFERRED, HANDLING ->
                Stream.of(succession(), objections(), orders(), consolidation(), coordination())
                        .flatMap(each -> each);
            case GROUP_REPORT_PENDING -> Stream.of(office(Owner.CENTRE_LEAD, "报请工作组研究", ClockKind.WG_REPORT));
            case WITH_GROUP -> Stream.of(office(Owner.WORKING_GROUP, "专题研究并作出决定", ClockKind.WG));
            case SUPERIOR_REPORT_PENDING -> owing("上报上级业务主管部门", ClockKind.UP);
            case WITH_SUPERIOR -> Stream.concat(owing("上报上级业务主管部门", ClockKind.UP), followingUp());
            case SUPERIOR_OVERDUE ->
                Stream.concat(
                        Stream.of(office(Owner.CENTRE_LEAD, "上级逾期未答复：告知当事人文号和询问对象", ClockKind.UP_SILENCE)),
                        followingUp());
            case BASIS_PENDING -> Stream.concat(informing(), owing("提交无法办理的书面依据", ClockKind.BASIS));
            case REPLY_PENDING -> Stream.of(office(Owner.CLERK, "统一回复当事人", ClockKind.REPLY));
            case UNDER_REVIEW, STILL_UNRESOLVED, REPLIED_AFTER_RECHECK, COMPLETED, CANNOT_REPLIED -> Stream.empty();
        };
    }

    private Duty rework() {
        return ReworkRounds.goToWorkingGroup(item.round(), item.rework())
                ? office(Owner.CENTRE_LEAD, "报请工作组研究", ClockKind.WG_REPORT)
                : office(Owner.CLERK, "派发重办转办单", ClockKind.REWORK_ISSUE);
    }

    /// Another unit has taken a unit's place, and has no order yet.
    private Stream<Duty> succession() {
        return item.vacant().isEmpty() ? Stream.empty() : Stream.of(office(Owner.CLERK, "派发转办单", ClockKind.ISSUE));
    }

    private Stream<Duty> objections() {
        return orderList().stream()
                .filter(order -> order.objection() == Objection.OPEN)
                .map(_ -> office(Owner.DUTY_CHIEF, "审核退单申请", ClockKind.OBJECTION));
    }

    private Stream<Duty> orders() {
        return orderList().stream()
                .filter(order -> order.completedAt().isEmpty())
                .map(this::next);
    }

    private Duty next(Order order) {
        return order.receipt().isEmpty()
                ? unit(order.unit(), "签收" + order.kind().chinese() + "单", signing())
                : unit(order.unit(), "办理并反馈结果", handling());
    }

    /// A promise runs from the order on, signed or not.
    private ClockKind signing() {
        return item.assignedOnSite() ? ClockKind.PROMISE : ClockKind.SIGN;
    }

    private ClockKind handling() {
        return item.assignedOnSite() ? ClockKind.PROMISE : ClockKind.HANDLE;
    }

    /// Every part is in; the lead brings them together.
    private Stream<Duty> consolidation() {
        return item.vacant().isEmpty()
                        && orderList().stream()
                                .allMatch(order -> order.completedAt().isPresent())
                ? orderList().stream()
                        .filter(order -> order.role() != UnitRole.CO)
                        .map(order -> unit(order.unit(), "汇总办结", handling()))
                : Stream.empty();
    }

    private Stream<Duty> coordination() {
        return item.multiDepartment() && item.helds() == 0
                ? Stream.of(office(Owner.BUREAU, "组织多部门协调", ClockKind.HANDLE))
                : Stream.empty();
    }

    private List<Order> orderList() {
        return view.routing().ordersOf(item);
    }

    private Stream<Duty> owing(String step, ClockKind kind) {
        return item.owing().stream()
                .filter(unit -> !item.uninformed().contains(unit))
                .map(unit -> unit(unit, step, kind));
    }

    /// Until a unit that was absent has the minutes, the window owes them, and the unit nothing — A-3.
    private Stream<Duty> informing() {
        return item.uninformed().isEmpty()
                ? Stream.empty()
                : Stream.of(office(Owner.CLERK, "向缺席单位送达研判纪要", ClockKind.MINUTES));
    }

    private Stream<Duty> followingUp() {
        Stream<Duty> units = item.units().stream()
                .filter(unit -> !item.owing().contains(unit))
                .map(unit -> unit(unit, "跟进并记录上级答复", ClockKind.UP_PROGRESS));
        return Stream.concat(units, Stream.of(office(Owner.CLERK, "告知当事人上报进展", ClockKind.UP_PROGRESS)));
    }

    private Duty office(Owner owner, String step, ClockKind kind) {
        return new Duty(owner, Optional.empty(), step, Duties.earliest(clocks(kind)));
    }

    private Duty unit(OrgCode unit, String step, ClockKind kind) {
        return new Duty(
                Owner.COORDINATOR,
                Optional.of(unit),
                step,
                Duties.earliest(clocks(kind).filter(clock -> clock.concerns(unit))));
    }

    private Stream<Clock> clocks(ClockKind kind) {
        return Duties.running(view, kind).filter(clock -> clock.over(item.itemNo(), item.round()));
    }
}
