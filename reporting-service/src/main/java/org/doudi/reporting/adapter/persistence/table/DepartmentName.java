package org.doudi.reporting.adapter.persistence.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/// `department_name`.
@Entity
@Immutable
@Table(name = "department_name")
@IdClass(DepartmentName.Key.class)
public class DepartmentName {
    @Id
    public String unit;

    @Id
    @Column(name = "valid_from")
    public LocalDate validFrom;

    public String name;

    /// Which department, from which day on.
    public record Key(String unit, LocalDate validFrom) implements Serializable {}
}
