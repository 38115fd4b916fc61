package org.doudi.routing.adapter.rest;

import org.doudi.store.rest.input.UnitCode;
import org.doudi.store.rest.input.Words;

/// 退单申请 — A-29. The clause and the reason are sealed before they are recorded.
record ObjectionBody(
        @Words(max = 500) String dutyClause,
        @UnitCode String proposedUnit,
        @Words String reason) {}
