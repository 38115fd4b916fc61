/// 同类问题与举一反三 — 三.6.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.issue;
