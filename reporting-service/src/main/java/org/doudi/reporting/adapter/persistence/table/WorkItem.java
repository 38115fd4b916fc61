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

/// `work_item`: one thing that is owed for a case.
@Entity
@Immutable
@Table(name = "work_item")
@IdClass(WorkItem.Key.class)
public class WorkItem {
    @Id
    @Column(name = "case_id")
    public UUID caseId;

    @Id
    public int no;

    public String owner;
    public String unit;
    public String step;

    @Column(name = "due_at")
    public Instant dueAt;

    /// `dueAt`, or after everything that is ever due.
    @Column(name = "sort_at")
    public Instant sortAt;

    public boolean provisional;

    /// Which of the case's.
    public record Key(UUID caseId, int no) implements Serializable {}
}
