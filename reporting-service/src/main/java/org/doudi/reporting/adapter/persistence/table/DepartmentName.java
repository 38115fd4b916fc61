package org.doudi.reporting.adapter.persistence.table;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/// `department_name`.
@Entity
@Immutable
@Table(name = "department_name")
public class DepartmentName {
    @Id
    public String unit;

    public String name;
}
