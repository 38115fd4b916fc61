package org.doudi.store.status;

import io.smallrye.mutiny.Uni;

/// 死信: how many messages of an edge topic were no good. A service with such an edge has one bean of this type.
public interface DeadLetters {
    Uni<Long> count();
}
