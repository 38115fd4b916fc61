package org.doudi.reporting.adapter.persistence.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.DepartmentRegistered;

/// The table `department_name`: how people call a department.
record DepartmentTable(SqlConnection transaction) {
    private static final String UPSERT = "INSERT INTO department_name (unit, name)"
            + " SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT (unit) DO UPDATE SET name = excluded.name";

    List<Uni<Void>> write(List<DepartmentRegistered> registered) {
        if (registered.isEmpty()) {
            return List.of();
        }
        Map<OrgCode, String> names = new LinkedHashMap<>();
        registered.forEach(department -> names.put(department.orgCode(), department.name()));
        return List.of(transaction
                .preparedQuery(UPSERT)
                .execute(Columns.of(List.copyOf(names.entrySet()))
                        .text(name -> name.getKey().value())
                        .text(Map.Entry::getValue)
                        .tuple())
                .replaceWithVoid());
    }
}
