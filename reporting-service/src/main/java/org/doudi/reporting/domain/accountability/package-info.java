/// 问责 — 四(四), 六(二): who is to answer, proposed, decided and closed.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.accountability;
