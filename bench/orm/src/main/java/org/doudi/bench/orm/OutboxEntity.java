package org.doudi.bench.orm;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// What a relay would send.
@Entity
@Table(name = "outbox")
class OutboxEntity extends PanacheEntity {
    public UUID aggregateId = new UUID(0, 0);
    public String type = "";
    public Instant occurredAt = Instant.EPOCH;

    @Column(columnDefinition = "text")
    public String payload = "";
}
