package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.doudi.deadline.domain.holder.Account;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// 谁的时间 of one case, from the log of its clocks, by the calendar in force.
@ApplicationScoped
public class AccountingForTime {
    private final ReadingCase reading;

    AccountingForTime(ReadingCase reading) {
        this.reading = reading;
    }

    /// @param version of the case's log
    public record Accounted(Account account, String calendarVersion, long version) {}

    public Uni<Accounted> of(StreamId caseId, StaffId who, Instant now) {
        return reading.of(caseId, who).map(read -> {
            Reference reference = read.editions().latest();
            return new Accounted(
                    Account.of(read.history(), reference.calendar(), reference.hours(), now),
                    reference.calendar().version(),
                    read.version());
        });
    }
}
