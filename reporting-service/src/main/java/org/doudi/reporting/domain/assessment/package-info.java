/// 年度考核 — 六(二).
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.assessment;
