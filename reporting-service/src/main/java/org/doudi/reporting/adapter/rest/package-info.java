/// 查询接口: the ledger, timelines, work lists and figures, read only.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.adapter.rest;
