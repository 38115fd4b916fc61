package org.doudi.reporting.domain.progress;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.Category;
import org.doudi.events.CauseCode;
import org.doudi.events.Named;
import org.doudi.events.OrgCode;
import org.doudi.events.ScopeCode;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Item;
import org.doudi.reporting.domain.view.OnSite;
import org.doudi.reporting.domain.view.Order;
import org.doudi.reporting.domain.view.Recused;

/// 现在由谁办: an office of the centre, or the units that have not done their part yet; of a case that is over nobody.
public record Holders(Optional<Office> office, List<OrgCode> units) {
    private static final Set<CaseState> ORDERED =
            EnumSet.of(CaseState.ASSIGNED_ON_SITE, CaseState.TRANSFERRED, CaseState.HANDLING);
    private static final Set<CaseState> OWED = EnumSet.of(CaseState.BASIS_PENDING, CaseState.REPORTED_UP);

    public Holders {
        units = List.copyOf(units);
    }

    /// Where it is nobody's department.
    public enum Office implements Named {
        WINDOW("“办不成事”反映窗口"),
        CENTRE("政务服务中心"),
        GROUP("工作组");

        private final String chinese;

        Office(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    static Holders of(CaseView view) {
        CaseState state = view.state();
        List<OrgCode> units = aboutPeople(view.onSite()) ? List.of() : units(view, state);
        return units.isEmpty() ? new Holders(office(state), List.of()) : new Holders(Optional.empty(), units);
    }

    /// 作风 — 二(三), 四(四): which unit has it would tell who is spoken of.
    private static boolean aboutPeople(OnSite onSite) {
        List<ScopeCode> scopes =
                onSite.acceptance().map(OnSite.Acceptance::scopes).orElse(List.of());
        return scopes.contains(ScopeCode.CONDUCT)
                || onSite.names(CauseCode.RENT_SEEKING)
                || !onSite.recused().equals(Recused.NOBODY)
                || onSite.classification()
                        .filter(classified -> classified.category() == Category.OBSTRUCTED)
                        .isPresent();
    }

    private static List<OrgCode> units(CaseView view, CaseState state) {
        Stream<Item> here = view.routing().items().stream().filter(item -> item.state() == state);
        if (ORDERED.contains(state)) {
            return here.flatMap(item -> view.routing().ordersOf(item).stream())
                    .filter(order -> order.completedAt().isEmpty())
                    .map(Order::unit)
                    .distinct()
                    .toList();
        }
        return OWED.contains(state)
                ? here.flatMap(item -> item.units().stream()).distinct().toList()
                : List.of();
    }

    private static Optional<Office> office(CaseState state) {
        return switch (state) {
            case REVIEW_PENDING, REVIEW_SCHEDULED -> Optional.of(Office.CENTRE);
            case WORKING_GROUP -> Optional.of(Office.GROUP);
            case RECEIVED,
                    REGISTERED,
                    CONSULTING,
                    AWAITING_MATERIALS,
                    ASSIGNED_ON_SITE,
                    TRANSFER_PENDING,
                    TRANSFERRED,
                    HANDLING,
                    BASIS_PENDING,
                    REPLY_PENDING,
                    REPORTED_UP,
                    RESOLVED_ON_SITE,
                    COMPLETED,
                    CANNOT_REPLIED,
                    REWORK_PENDING,
                    FOLLOW_UP -> Optional.of(Office.WINDOW);
            case NOT_ACCEPTED, MERGED, WITHDRAWN, CLOSED, ARCHIVED -> Optional.empty();
        };
    }
}
