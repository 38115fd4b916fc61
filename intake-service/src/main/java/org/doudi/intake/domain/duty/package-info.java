/// 窗口值守 — 五(一): who sits at the window, and when nobody does.
@org.jspecify.annotations.NullMarked
package org.doudi.intake.domain.duty;
