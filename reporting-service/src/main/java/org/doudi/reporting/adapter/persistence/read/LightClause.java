package org.doudi.reporting.adapter.persistence.read;

import java.util.Map;
import org.doudi.reporting.application.LightFilter;
import org.doudi.reporting.application.Sight;

/// 红黄绿灯, as conditions: of a duty over `WorkItem w`, of a case over `LedgerEntry c`. A case is as its
/// most urgent duty is.
final class LightClause {
    private static final String LATE = "w.dueAt < :lightNow";
    private static final String TODAY = "w.dueAt >= :lightNow and w.dueAt < :lightDayEnd";
    private static final String LATER = "(w.dueAt is null or w.dueAt >= :lightDayEnd)";

    private LightClause() {}

    static Clause ofDuty(LightFilter filter) {
        return switch (filter.light()) {
            case RED -> Clause.of(LATE, "lightNow", filter.now());
            case YELLOW -> between(TODAY, filter);
            case GREEN -> Clause.of(LATER, "lightDayEnd", filter.endOfDay());
        };
    }

    /// Of the duties that the asker is shown.
    static Clause ofCase(Sight sight, LightFilter filter) {
        if (sight.onlyLines()) {
            return Clause.of("1 = 0");
        }
        Clause some =
                switch (filter.light()) {
                    case RED -> Clause.of(owed(sight, LATE), "lightNow", filter.now());
                    case YELLOW -> between(owed(sight, TODAY) + " and not " + owed(sight, LATE), filter);
                    case GREEN ->
                        Clause.of(
                                owed(sight, LATER) + " and not " + owed(sight, "w.dueAt < :lightDayEnd"),
                                "lightDayEnd",
                                filter.endOfDay());
                };
        return sight.onlyDepartment()
                .map(unit -> some.and("1 = 1", "lightUnit", unit.value()))
                .orElse(some);
    }

    private static Clause between(String text, LightFilter filter) {
        return new Clause(text, Map.of("lightNow", filter.now(), "lightDayEnd", filter.endOfDay()));
    }

    private static String owed(Sight sight, String condition) {
        String own = sight.onlyDepartment().isPresent() ? " and w.unit = :lightUnit" : "";
        return "exists (select 1 from WorkItem w where w.caseId = c.id" + own + " and " + condition + ")";
    }
}
