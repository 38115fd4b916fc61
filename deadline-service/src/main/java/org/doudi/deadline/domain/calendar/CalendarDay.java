package org.doudi.deadline.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.events.DeadlineEvent.CalendarKind;

/// 某一天: worked or not, and why.
///
/// @param reason in the trade's words, for example `国庆节调休上班`
/// @param docNo  the notice that says so; empty where the week itself does
/// @param by     which kind of notice that is
public record CalendarDay(LocalDate date, boolean working, String reason, String docNo, Optional<CalendarKind> by) {}
