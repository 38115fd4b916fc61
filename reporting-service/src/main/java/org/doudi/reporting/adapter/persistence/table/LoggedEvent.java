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

/// `event_log`: an event in the order of its arrival, as far as a timeline needs it.
@Entity
@Immutable
@Table(name = "event_log")
@IdClass(LoggedEvent.Key.class)
public class LoggedEvent {
    @Id
    public int shard;

    @Id
    public long seq;

    public String producer;
    public long position;
    public UUID id;
    public UUID stream;
    public String type;

    @Column(name = "occurred_at")
    public Instant occurredAt;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    public UUID causation;
    public String actor;
    public String unit;
    public byte[] body;

    /// Where it stands.
    public record Key(int shard, long seq) implements Serializable {}
}
