package org.doudi.routing.adapter.rest;

import org.doudi.store.rest.input.ItemNo;
import org.doudi.store.rest.input.Words;

/// 派发转办单 — 三.4: to every unit of the item's round.
record IssueTransfersBody(@ItemNo int itemNo, @Words String requirement) {}
