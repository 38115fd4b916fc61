package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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
    public Uni<Map<OrgCode, NavigableMap<LocalDate, String>>> names() {
        return reader.list(DepartmentName.class, "from DepartmentName", Map.of(), MOST)
                .map(StoredDepartments::byUnit);
    }

    private static Map<OrgCode, NavigableMap<LocalDate, String>> byUnit(List<DepartmentName> rows) {
        Map<OrgCode, NavigableMap<LocalDate, String>> names = new HashMap<>();
        rows.forEach(row -> names.computeIfAbsent(new OrgCode(row.unit), _ -> new TreeMap<>())
                .put(row.validFrom, row.name));
        return names;
    }
}
