/// 假如 — the same log under another calendar or other limits. Nothing here can change anything.
@org.jspecify.annotations.NullMarked
package org.doudi.deadline.domain.whatif;
