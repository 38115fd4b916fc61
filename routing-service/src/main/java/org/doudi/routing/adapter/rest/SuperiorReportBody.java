package org.doudi.routing.adapter.rest;

import org.doudi.store.rest.input.ItemNo;
import org.doudi.store.rest.input.Words;

/// 上报上级 — 三.3.
record SuperiorReportBody(
        @ItemNo int itemNo,
        @Words(max = 100) String superior,
        @Words(max = 100) String docNo) {}
