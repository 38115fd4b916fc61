/// 知识库与办事指南 — 五(四), 三.6: what is learnt from cases, written for the public.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.knowledge;
