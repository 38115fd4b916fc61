package org.doudi.bench.orm;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// 办件, in clear: nothing is sealed here.
@Entity
@Table(name = "cases", indexes = @Index(columnList = "phone"))
class CaseEntity extends PanacheEntityBase {
    @Id
    public UUID id = new UUID(0, 0);

    public String reporterType = "";
    public String reporterName = "";
    public String phone = "";

    @Column(length = 4_000)
    public String problem = "";

    @Column(length = 2_000)
    public String demand = "";

    public String scopeCodes = "";
    public String causeCodes = "";
    public String signature = "";
    public String acceptedBy = "";
    public Instant acceptedAt = Instant.EPOCH;
    public String state = "REGISTERED";
}
