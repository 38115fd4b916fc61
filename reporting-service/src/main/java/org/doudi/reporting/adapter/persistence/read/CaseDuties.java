package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.OrgCode;
import org.doudi.reporting.domain.work.Due;
import org.doudi.reporting.domain.work.Due.Certainty;
import org.doudi.reporting.domain.work.Duty;
import org.doudi.reporting.domain.work.Owner;
import org.jspecify.annotations.Nullable;

/// What is owed for each of some cases.
@ApplicationScoped
public class CaseDuties {
    /// Of the cases of one page; a case owes a handful.
    private static final int MOST = 100_000;

    private final Reader reader;

    CaseDuties(Reader reader) {
        this.reader = reader;
    }

    Uni<Map<UUID, List<Duty>>> of(Collection<UUID> cases) {
        if (cases.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return reader.list(
                        Row.class,
                        "select w.caseId, w.owner, w.unit, w.step, w.dueAt, w.provisional from WorkItem w"
                                + " where w.caseId in (:cases) order by w.caseId, w.no",
                        Map.of("cases", List.copyOf(cases)),
                        MOST)
                .map(CaseDuties::byCase);
    }

    private static Map<UUID, List<Duty>> byCase(List<Row> rows) {
        Map<UUID, List<Duty>> duties = new HashMap<>();
        rows.forEach(row -> duties.computeIfAbsent(row.caseId(), _ -> new ArrayList<>())
                .add(duty(row.owner(), row.unit(), row.step(), row.dueAt(), row.provisional())));
        return duties;
    }

    /// From the columns of `work_item`.
    static Duty duty(String owner, @Nullable String unit, String step, @Nullable Instant dueAt, boolean provisional) {
        return new Duty(
                Owner.of(owner),
                Optional.ofNullable(unit).map(OrgCode::new),
                step,
                Optional.ofNullable(dueAt).map(at -> new Due(at, Certainty.of(provisional))));
    }

    /// What is read of an item.
    record Row(
            UUID caseId,
            String owner,
            @Nullable String unit,
            String step,
            @Nullable Instant dueAt,
            boolean provisional) {}
}
