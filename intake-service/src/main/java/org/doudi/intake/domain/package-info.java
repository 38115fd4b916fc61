/// 受理、不予受理、现场协商的规则 — 二, 三.1, 三.2.
@org.jspecify.annotations.NullMarked
package org.doudi.intake.domain;
