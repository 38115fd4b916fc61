package org.doudi.reporting.adapter.rest;

import java.util.Optional;
import org.doudi.events.ReportingEvent;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.knowledge.GuideState;
import org.doudi.store.decider.Decided;

/// What came of a proposal to revise a guide; nothing yet as long as it waits.
record SettledGuideJson(StreamId revisionId, Optional<Term> verdict) {
    static SettledGuideJson of(Decided<GuideState, ReportingEvent> decided) {
        return new SettledGuideJson(
                decided.stream(),
                switch (decided.state()) {
                    case GuideState.Settled settled ->
                        Optional.of(Term.of(settled.decision().verdict()));
                    case GuideState.Proposed _, GuideState.Nothing _ -> Optional.empty();
                });
    }
}
