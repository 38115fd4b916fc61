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

/// `case_unit`: a department that a case came to.
@Entity
@Immutable
@Table(name = "case_unit")
@IdClass(CaseUnit.Key.class)
public class CaseUnit {
    @Id
    public String unit;

    @Id
    @Column(name = "case_id")
    public UUID caseId;

    @Column(name = "received_at")
    public Instant receivedAt;

    /// Which department, which case.
    public record Key(String unit, UUID caseId) implements Serializable {}
}
