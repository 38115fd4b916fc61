package org.doudi.reporting.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// 签收简要情况 — 六(二): the hash of the file as whoever received it has computed it.
record ReceiptBody(
        @NotNull(message = "应填写文件的SHA-256") @Pattern(regexp = "[0-9a-f]{64}", message = "应为64位十六进制的SHA-256")
        String fileHash) {}
