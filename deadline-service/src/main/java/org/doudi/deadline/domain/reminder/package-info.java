/// 临期提醒、催办、督办 — 三.4, 五(一): when whoever owes something is reminded or urged, in business time alone.
@org.jspecify.annotations.NullMarked
package org.doudi.deadline.domain.reminder;
