package org.doudi.intake.adapter.rest;

import org.doudi.store.rest.input.Words;

/// 查阅附件 — what for.
record AttachmentOpeningBody(@Words(max = 200) String purpose) {}
