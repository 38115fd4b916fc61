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

/// `figure_fact`: what a case contributes to a figure.
@Entity
@Immutable
@Table(name = "figure_fact")
@IdClass(FigureFact.Key.class)
public class FigureFact {
    @Id
    @Column(name = "case_id")
    public UUID caseId;

    @Id
    public String metric;

    @Id
    public String key;

    public Instant at;

    @Column(name = "also_at")
    public Instant alsoAt;

    public boolean hit;

    @Column(name = "by_staff")
    public boolean byStaff;

    public String[] units;

    public String category;

    @Column(name = "category_name")
    public String categoryName;

    public Integer amount;

    /// What of which case counts for what.
    public record Key(UUID caseId, String metric, String key) implements Serializable {}
}
