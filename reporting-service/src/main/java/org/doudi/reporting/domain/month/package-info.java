/// 每月 — 三.6, 六(一): what oversight records of a month.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.month;
