package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.doudi.events.OrgCode;
import org.doudi.reporting.adapter.persistence.table.DepartmentName;
import org.doudi.reporting.application.Departments;

/// 部门名称, from its table.
@ApplicationScoped
public class StoredDepartments implements Departments {
    private static final int MOST = 2_000;

    private final Reader reader;

    StoredDepartments(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Uni<Map<OrgCode, String>> names() {
        return reader.list(DepartmentName.class, "from DepartmentName", Map.of(), MOST)
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> new OrgCode(row.unit), row -> row.name)));
    }
}
