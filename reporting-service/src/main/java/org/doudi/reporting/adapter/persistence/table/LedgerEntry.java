package org.doudi.reporting.adapter.persistence.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// `case_ledger`: what a case is found by, and its line.
@Entity
@Immutable
@Table(name = "case_ledger")
public class LedgerEntry {
    @Id
    @Column(name = "case_id")
    public UUID id;

    public String centre;
    public String number;
    public String channel;
    public String client;
    public String state;

    @Column(name = "received_at")
    public Instant receivedAt;

    @Column(name = "multi_department")
    public boolean multiDepartment;

    public boolean studied;

    @Column(name = "rent_seeking")
    public boolean rentSeeking;

    public boolean breached;
    public String matter;
    public String line;
    public String view;
}
