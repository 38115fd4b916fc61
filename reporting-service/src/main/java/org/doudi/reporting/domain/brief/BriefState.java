package org.doudi.reporting.domain.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.events.BriefEvent.DisciplineBriefReceived;
import org.doudi.events.BriefEvent.DisciplineBriefTransferred;
import org.doudi.events.BriefEvent.DisciplineFeedbackReceived;

/// Where a brief stands.
public record BriefState(
        Optional<DisciplineBriefTransferred> transferred,
        Optional<DisciplineBriefReceived> received,
        List<DisciplineFeedbackReceived> feedback) {
    static final BriefState NOTHING = new BriefState(Optional.empty(), Optional.empty(), List.of());

    public BriefState {
        feedback = List.copyOf(feedback);
    }

    BriefState with(DisciplineBriefTransferred event) {
        return new BriefState(Optional.of(event), received, feedback);
    }

    BriefState with(DisciplineBriefReceived event) {
        return new BriefState(transferred, Optional.of(event), feedback);
    }

    BriefState with(DisciplineFeedbackReceived event) {
        List<DisciplineFeedbackReceived> all = new ArrayList<>(feedback);
        all.add(event);
        return new BriefState(transferred, received, all);
    }
}
