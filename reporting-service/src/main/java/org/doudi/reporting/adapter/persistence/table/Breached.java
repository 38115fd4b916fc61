package org.doudi.reporting.adapter.persistence.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// `breach`: one breach, charged to one party.
@Entity
@Immutable
@Table(name = "breach")
@IdClass(Breached.Key.class)
public class Breached {
    @Id
    @Column(name = "clock_id")
    public UUID clockId;

    @Id
    public String unit;

    @Id
    public String role;

    @Column(name = "case_id")
    public UUID caseId;

    public String kind;

    @Column(name = "breached_at")
    public Instant breachedAt;

    @Column(name = "overdue_days")
    public Integer overdueDays;

    /// Which clock, who is charged.
    public record Key(UUID clockId, String unit, String role) implements Serializable {}
}
