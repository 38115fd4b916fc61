/// 全文检索 — 三.6: what was said of a case, opened for the search alone.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.application.search;
