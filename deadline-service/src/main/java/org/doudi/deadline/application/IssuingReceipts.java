package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.doudi.deadline.domain.receipt.Receipt;
import org.doudi.decide.Refusal;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// 出具期限凭据 of a clock, open or ended.
@ApplicationScoped
public class IssuingReceipts {
    private final ReadingCase reading;

    IssuingReceipts(ReadingCase reading) {
        this.reading = reading;
    }

    /// @param version of the case's log
    public record Issued(Receipt receipt, long version) {}

    public Uni<Issued> of(StreamId caseId, UUID clockId, StaffId who) {
        return reading.of(caseId, who)
                .map(read -> Receipt.of(clockId, read.history(), read.editions())
                        .map(receipt -> new Issued(receipt, read.version()))
                        .orElseThrow(() -> Refusal.unknown("clock.unknown", "三.4", "这个办件没有这项计时")));
    }
}
