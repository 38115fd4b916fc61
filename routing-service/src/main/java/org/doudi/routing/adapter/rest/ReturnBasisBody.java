package org.doudi.routing.adapter.rest;

/// 书面依据退回 — 三.3.
record ReturnBasisBody(
        @ItemNo int itemNo, @UnitCode String unit, @Words String reason) {}
