/// 谁的时间 — in whose hands a case was, and for how much working time.
@org.jspecify.annotations.NullMarked
package org.doudi.deadline.domain.holder;
