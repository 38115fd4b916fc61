package org.doudi.deadline.domain.calendar;

import java.time.LocalDate;

/// 某一天: worked or not, and why.
///
/// @param reason in the trade's words, for example `国庆节调休上班`
/// @param docNo  the notice that says so; empty where the week itself does
public record CalendarDay(LocalDate date, boolean working, String reason, String docNo) {}
