/// 通知 — 三.4, 五(一): who is told what, over which line, and what has become of it.
@org.jspecify.annotations.NullMarked
package org.doudi.intake.domain.notice;
