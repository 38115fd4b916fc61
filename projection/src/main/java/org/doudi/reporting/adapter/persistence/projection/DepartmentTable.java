package org.doudi.reporting.adapter.persistence.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.events.DomainEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.RoutingEvent.DepartmentRenamed;

/// The table `department_name`: how people call a department, from which day on.
record DepartmentTable(SqlConnection transaction) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String UPSERT = "INSERT INTO department_name (unit, valid_from, name)"
            + " SELECT * FROM unnest($1::text[], $2::date[], $3::text[])"
            + " ON CONFLICT (unit, valid_from) DO UPDATE SET name = excluded.name";

    List<Uni<Void>> write(List<DomainEvent> events) {
        Map<Begin, String> names = new LinkedHashMap<>();
        events.stream()
                .map(DepartmentTable::named)
                .flatMap(Optional::stream)
                .forEach(name -> names.put(name.begin(), name.name()));
        if (names.isEmpty()) {
            return List.of();
        }
        return List.of(transaction
                .preparedQuery(UPSERT)
                .execute(Columns.of(List.copyOf(names.entrySet()))
                        .text(name -> name.getKey().unit().value())
                        .date(name -> name.getKey().from())
                        .text(Map.Entry::getValue)
                        .tuple())
                .replaceWithVoid());
    }

    private static Optional<Named> named(DomainEvent event) {
        return switch (event) {
            case DepartmentRegistered it ->
                Optional.of(new Named(
                        new Begin(it.orgCode(), it.from().atZone(SHANGHAI).toLocalDate()), it.name()));
            case DepartmentRenamed it -> Optional.of(new Named(new Begin(it.orgCode(), it.from()), it.name()));
            default -> Optional.empty();
        };
    }

    /// The same day again corrects.
    private record Begin(OrgCode unit, LocalDate from) {}

    private record Named(Begin begin, String name) {}
}
