/// 移交纪委监委的简要情况 — 六(二).
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.brief;
