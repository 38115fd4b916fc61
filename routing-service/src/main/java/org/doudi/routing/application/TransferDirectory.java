package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.StreamId;

/// 转办单在哪个办件里: an order lives in its case's stream.
public interface TransferDirectory {
    Uni<Optional<StreamId>> caseOf(UUID transferId);
}
