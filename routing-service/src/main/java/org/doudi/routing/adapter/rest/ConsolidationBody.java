package org.doudi.routing.adapter.rest;

import org.doudi.store.rest.input.Words;

/// 牵头单位汇总办结 — 三.4. The summary is sealed before it is recorded.
record ConsolidationBody(@Words String summary) {}
