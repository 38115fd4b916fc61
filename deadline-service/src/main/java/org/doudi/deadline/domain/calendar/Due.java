package org.doudi.deadline.domain.calendar;

import java.time.Instant;

/// 应办结时间.
///
/// @param at          close of business of the last day; done at this very instant is on time
/// @param provisional a year of the count has no official notice: never a breach
public record Due(Instant at, boolean provisional) {}
