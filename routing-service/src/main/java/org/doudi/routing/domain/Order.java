package org.doudi.routing.domain;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.TransferReceived;
import org.doudi.events.RoutingEvent.UnitPartCompleted;

/// 转办单: one unit's order and what has become of it — 三.4.
///
/// @param received 签收或视同签收
/// @param part     本单位办结
public record Order(TransferIssued issued, Optional<TransferReceived> received, Optional<UnitPartCompleted> part) {
    static Order of(TransferIssued issued) {
        return new Order(issued, Optional.empty(), Optional.empty());
    }

    Order with(TransferReceived receipt) {
        return new Order(issued, Optional.of(receipt), part);
    }

    Order with(UnitPartCompleted completed) {
        return new Order(issued, received, Optional.of(completed));
    }

    public boolean isFor(OrgCode unit) {
        return issued.toUnit().equals(unit);
    }

    boolean belongsTo(Item item) {
        return issued.itemNo() == item.itemNo() && issued.round() == item.round() && issued.kind() == item.kind();
    }

    boolean isReceivedBy(Instant limit) {
        return received.filter(receipt -> !receipt.receivedAt().isAfter(limit)).isPresent();
    }

    boolean isCompleted() {
        return part.isPresent();
    }
}
