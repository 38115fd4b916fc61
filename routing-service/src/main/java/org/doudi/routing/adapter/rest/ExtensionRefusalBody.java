package org.doudi.routing.adapter.rest;

import org.doudi.store.rest.input.Words;

/// 不同意延时 — A-9. The reason is sealed before it is recorded.
record ExtensionRefusalBody(@Words String reason) {}
