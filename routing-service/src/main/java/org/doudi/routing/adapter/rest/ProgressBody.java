package org.doudi.routing.adapter.rest;

import org.doudi.store.rest.input.Words;

/// 办理进展 — 五(二). The text is sealed before it is recorded.
record ProgressBody(@Words String text) {}
