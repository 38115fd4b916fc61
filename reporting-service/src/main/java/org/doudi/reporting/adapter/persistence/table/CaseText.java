package org.doudi.reporting.adapter.persistence.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// `case_text`: what was said of a case, as it is searched.
@Entity
@Immutable
@Table(name = "case_text")
public class CaseText {
    @Id
    @Column(name = "case_id")
    public UUID caseId;

    public String plain;
    public String[] grams;
}
