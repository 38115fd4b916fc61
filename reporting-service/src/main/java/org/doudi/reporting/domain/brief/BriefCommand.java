package org.doudi.reporting.domain.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.events.BriefEvent.BriefContents;
import org.doudi.events.BriefEvent.BriefFeedback;
import org.doudi.events.BriefKind;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.StaffId;

/// What is done with a brief. Everything that the decision needs comes with it.
public sealed interface BriefCommand {

    /// 移交.
    ///
    /// @param fileHash of the file that follows from the contents
    /// @param sealedTo the recipient's key, by its hash
    record Transfer(
            BriefKind kind,
            LocalDate firstDay,
            LocalDate lastDay,
            BriefContents contents,
            String fileHash,
            Optional<String> sealedTo,
            List<SeenPosition> seen,
            StaffId by,
            LocalDate today)
            implements BriefCommand {
        public Transfer {
            seen = List.copyOf(seen);
        }
    }

    /// 签收.
    record Receive(String fileHash, StaffId by) implements BriefCommand {}

    /// 反馈.
    record Feed(List<BriefFeedback> feedback, Optional<String> docNo, StaffId by) implements BriefCommand {
        public Feed {
            feedback = List.copyOf(feedback);
        }
    }
}
