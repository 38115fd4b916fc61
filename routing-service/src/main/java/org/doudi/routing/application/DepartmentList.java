package org.doudi.routing.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.routing.domain.Department;
import org.doudi.routing.domain.RegisterDepartments;

/// `departments.csv`: the departments that a hall begins with, in force from the day of the plan (2022-12-02).
final class DepartmentList {
    private static final Instant DAY_OF_THE_PLAN = Instant.parse("2022-12-01T16:00:00Z");

    private DepartmentList() {}

    static RegisterDepartments read() {
        try (InputStream file = DepartmentList.class.getResourceAsStream("/departments.csv")) {
            if (file == null) {
                throw new IllegalStateException("departments.csv is missing");
            }
            return new RegisterDepartments(departments(file), DAY_OF_THE_PLAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Department> departments(InputStream file) {
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .skip(1)
                .map(DepartmentList::department)
                .toList();
    }

    private static Department department(String line) {
        String[] columns = line.split(",", -1);
        return new Department(new OrgCode(columns[0]), columns[1], columns[2]);
    }
}
