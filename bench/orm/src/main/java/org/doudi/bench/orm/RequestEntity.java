package org.doudi.bench.orm;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// The first answer to a request, by its key.
@Entity
@Table(name = "requests")
class RequestEntity extends PanacheEntityBase {
    @Id
    public String key = "";

    @Column(length = 1_000)
    public String reply = "";
}
