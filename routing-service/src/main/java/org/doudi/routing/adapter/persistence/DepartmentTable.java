package org.doudi.routing.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.doudi.events.OrgCode;
import org.doudi.routing.application.Departments;
import org.doudi.routing.domain.Department;

/// `department`: of each code the row that is in force.
@ApplicationScoped
public class DepartmentTable implements Departments {
    private static final String IN_FORCE = """
            select distinct on (org_code) org_code, name, kind from department
            where centre = $1 and valid_from <= $2
            order by org_code, valid_from desc""";

    private final Pool pool;

    DepartmentTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Department>> of(String centre, Instant at) {
        return pool.preparedQuery(IN_FORCE)
                .execute(Tuple.of(centre, at.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(DepartmentTable::department)
                        .toList());
    }

    private static Department department(Row row) {
        return new Department(new OrgCode(row.getString("org_code")), row.getString("name"), row.getString("kind"));
    }
}
