package org.doudi.reporting.domain.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.EventMetadata;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;

/// 办件全貌 — §3, §7: a case as all services' events tell it. Nothing sealed is copied into it.
///
/// @param onSite     受理与现场协商
/// @param routing    研判、转办、办理、答复
/// @param clocks     时限, in the order of their start
/// @param evaluation 评价、重办、回访、闭环
/// @param filing     归档; none of a view that was stored before there was any
/// @param accountability 问责; none of a view that was stored before there was any
public record CaseView(
        StreamId id,
        Origin origin,
        OnSite onSite,
        Routing routing,
        List<Clock> clocks,
        Evaluation evaluation,
        Optional<Filing> filing,
        Optional<Accountabilities> accountability) {
    public CaseView {
        clocks = List.copyOf(clocks);
    }

    /// A case of which nothing is known but that something happened to it.
    public static CaseView begun(EventMetadata first) {
        return new CaseView(
                first.stream(),
                Origin.of(first),
                OnSite.begun(first.occurredAt()),
                Routing.EMPTY,
                List.of(),
                Evaluation.EMPTY,
                Optional.empty(),
                Optional.empty());
    }

    /// 办件状态 — §7.
    public CaseState state() {
        return Standing.of(this);
    }

    /// The same, filed or not: what a case counts as is not changed by its 归档.
    public CaseState stage() {
        return Standing.beforeFiling(this);
    }

    public Filing filed() {
        return filing.orElse(Filing.NONE);
    }

    public Accountabilities accountabilities() {
        return accountability.orElse(Accountabilities.NONE);
    }

    /// 涉及部门 — §3: those that the reporter named, and those that the case came to.
    public List<OrgCode> units() {
        return Stream.concat(
                        onSite.reception().involvedUnits().stream(),
                        Stream.concat(
                                routing.items().stream().flatMap(item -> item.units().stream()),
                                routing.orders().stream().map(Order::unit)))
                .distinct()
                .sorted(Comparator.comparing(OrgCode::value))
                .toList();
    }

    public CaseView with(OnSite next) {
        return new CaseView(id, origin, next, routing, clocks, evaluation, filing, accountability);
    }

    public CaseView with(Routing next) {
        return new CaseView(id, origin, onSite, next, clocks, evaluation, filing, accountability);
    }

    public CaseView with(List<Clock> next) {
        return new CaseView(id, origin, onSite, routing, next, evaluation, filing, accountability);
    }

    public CaseView with(Evaluation next) {
        return new CaseView(id, origin, onSite, routing, clocks, next, filing, accountability);
    }

    public CaseView with(Filing next) {
        return new CaseView(id, origin, onSite, routing, clocks, evaluation, Optional.of(next), accountability);
    }

    public CaseView with(Accountabilities next) {
        return new CaseView(id, origin, onSite, routing, clocks, evaluation, filing, Optional.of(next));
    }
}
