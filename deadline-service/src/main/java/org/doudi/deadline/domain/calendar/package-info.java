/// 工作日历 — which days are worked, and when a limit falls due (§4.1; 民法典 201, 203).
@org.jspecify.annotations.NullMarked
package org.doudi.deadline.domain.calendar;
