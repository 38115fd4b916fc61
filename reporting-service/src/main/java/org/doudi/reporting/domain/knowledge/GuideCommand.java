package org.doudi.reporting.domain.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.GuideVerdict;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// What is done about a guide that misleads. Everything that the decision needs comes with it.
public sealed interface GuideCommand {

    /// 提出调整建议.
    ///
    /// @param badlyRated of its cases, those that whoever proposes may see and that were rated 不满意
    record Propose(Matter matter, String text, List<StreamId> cases, Set<StreamId> badlyRated, StaffId by)
            implements GuideCommand {
        public Propose {
            cases = List.copyOf(cases);
            badlyRated = Set.copyOf(badlyRated);
        }
    }

    /// 处理.
    record Settle(GuideVerdict verdict, Optional<LocalDate> effectiveFrom, Optional<String> docNo, StaffId by)
            implements GuideCommand {}
}
