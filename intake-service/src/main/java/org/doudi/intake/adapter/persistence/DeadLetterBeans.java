package org.doudi.intake.adapter.persistence;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.doudi.store.edge.DeadLetterTable;

/// 死信簿 of this service's edge.
class DeadLetterBeans {
    @Produces
    @Singleton
    DeadLetterTable deadLetters(Pool pool) {
        return new DeadLetterTable(pool);
    }
}
