/// 全文检索: texts in clear, kept beside the projection, and what is still to be opened.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.adapter.persistence.search;
