/// 周期 — 三.6, 六(一), 六(二): months, quarters and years, as they begin.
@org.jspecify.annotations.NullMarked
package org.doudi.deadline.domain.period;
