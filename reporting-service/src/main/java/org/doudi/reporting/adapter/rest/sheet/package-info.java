/// 表格: lists as a spreadsheet that is written page by page.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.adapter.rest.sheet;
