/// 计时 — the clocks of a case.
@org.jspecify.annotations.NullMarked
package org.doudi.deadline.domain.clock;
