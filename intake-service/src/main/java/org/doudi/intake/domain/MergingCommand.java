package org.doudi.intake.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.DuplicateBasis;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;

/// 并单、取消并单 — A-22: each is one act on two cases, the later one and its master.
public sealed interface MergingCommand extends IntakeCommand {
    /// 并单, asked of the later one.
    record LinkDuplicate(Staff by, Pair pair, List<DuplicateBasis> basis) implements MergingCommand {
        public LinkDuplicate {
            basis = List.copyOf(basis);
        }
    }

    /// 并入, asked of the master.
    ///
    /// @param ticketNo     the 12345 ticket that the later one came with
    /// @param aboutConduct whether the later one complains of conduct
    /// @param anonymous    whether nobody waits to be asked about the later one
    record TakeIn(StreamId duplicate, Optional<String> ticketNo, boolean aboutConduct, boolean anonymous)
            implements MergingCommand {}

    /// 取消并单, asked of the later one.
    ///
    /// @param master none where it is not merged
    record UnlinkDuplicate(Staff by, Optional<StreamId> master, SealedText reason) implements MergingCommand {}

    /// 移出, asked of the master.
    record LetGo(StreamId duplicate) implements MergingCommand {}

    /// The two, and when each was received.
    ///
    /// @param masterReceivedAt none where there is no such case
    record Pair(StreamId duplicate, Instant receivedAt, StreamId master, Optional<Instant> masterReceivedAt) {
        boolean isOfOne() {
            return duplicate.equals(master);
        }

        boolean isInOrder() {
            return masterReceivedAt.filter(receivedAt::isBefore).isEmpty();
        }
    }
}
