package org.doudi.reporting.domain.knowledge;

import org.doudi.events.KnowledgeEvent.GuideRevisionDecided;
import org.doudi.events.KnowledgeEvent.GuideRevisionProposed;

/// Where a proposal stands.
public sealed interface GuideState {
    /// There is none.
    record Nothing() implements GuideState {}

    /// 待处理.
    record Proposed(GuideRevisionProposed proposal) implements GuideState {}

    /// 已采纳、不采纳.
    record Settled(GuideRevisionProposed proposal, GuideRevisionDecided decision) implements GuideState {}
}
