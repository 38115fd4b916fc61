/// 归档 — 三.7: when a case may be filed, and what is filed.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.archive;
