package org.doudi.reporting.adapter.persistence.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// `briefed_case`: which cases were handed to the discipline commission — 六(二).
@Entity
@Immutable
@Table(name = "briefed_case")
@IdClass(BriefedCase.Key.class)
public class BriefedCase {
    @Id
    @Column(name = "case_id")
    public UUID caseId;

    @Id
    @Column(name = "brief_id")
    public UUID briefId;

    /// Which case, with which brief.
    public record Key(UUID caseId, UUID briefId) implements Serializable {}
}
