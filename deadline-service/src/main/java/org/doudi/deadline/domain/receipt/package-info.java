/// 期限凭据 — how a due date was counted, and what became of it.
@org.jspecify.annotations.NullMarked
package org.doudi.deadline.domain.receipt;
