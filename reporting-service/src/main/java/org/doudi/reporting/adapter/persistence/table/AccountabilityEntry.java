package org.doudi.reporting.adapter.persistence.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// `accountability`: who is to answer for what happened in a case — 四(四).
@Entity
@Immutable
@Table(name = "accountability")
public class AccountabilityEntry {
    @Id
    public UUID id;

    @Column(name = "case_id")
    public UUID caseId;

    public String unit;
    public String[] conduct;
    public String stage;
    public String outcome;
    public String result;

    @Column(name = "proposed_at")
    public Instant proposedAt;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Column(name = "closed_at")
    public Instant closedAt;
}
