package org.doudi.reporting.adapter.persistence.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// `case_recusal`: whom a case is kept from.
@Entity
@Immutable
@Table(name = "case_recusal")
@IdClass(CaseRecusal.Key.class)
public class CaseRecusal {
    @Id
    @Column(name = "case_id")
    public UUID caseId;

    @Id
    public String party;

    /// Which case, from whom.
    public record Key(UUID caseId, String party) implements Serializable {}
}
