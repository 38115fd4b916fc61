/// 公开指标 — 六(三): what everybody may know, and nobody can be found in.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.publicity;
