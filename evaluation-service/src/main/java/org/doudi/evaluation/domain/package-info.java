/// 评价、退回重办、回访、闭环的规则 — 三.5.
@org.jspecify.annotations.NullMarked
package org.doudi.evaluation.domain;
