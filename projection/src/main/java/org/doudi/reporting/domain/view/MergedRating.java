package org.doudi.reporting.domain.view;

import java.time.Instant;
import org.doudi.events.RatingLevel;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.view.Rating.Typing;

/// 并入的反映人评价 — A-22: shown beside the case's own rating, and in no figure: what was merged counts once.
///
/// @param duplicate 并入的反映
/// @param typed     whether staff typed it in for the reporter
public record MergedRating(StreamId duplicate, int itemNo, int round, RatingLevel level, Instant at, Typing typed) {}
