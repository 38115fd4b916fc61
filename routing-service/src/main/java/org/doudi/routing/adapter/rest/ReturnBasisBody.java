package org.doudi.routing.adapter.rest;

import org.doudi.store.rest.input.ItemNo;
import org.doudi.store.rest.input.UnitCode;
import org.doudi.store.rest.input.Words;

/// 书面依据退回 — 三.3.
record ReturnBasisBody(
        @ItemNo int itemNo, @UnitCode String unit, @Words String reason) {}
