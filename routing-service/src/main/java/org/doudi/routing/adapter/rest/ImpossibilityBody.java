package org.doudi.routing.adapter.rest;

import org.doudi.store.rest.input.Words;

/// 办理中发现不能办 — 三.3. The reason is sealed before it is recorded.
record ImpossibilityBody(@Words String reason) {}
