package org.doudi.reporting.adapter.rest;

import java.util.Optional;
import org.doudi.events.SealedText;

/// 简要情况的文件: closed to the commission's key where there is one, else in clear.
///
/// @param fileHash SHA-256 of the text in clear, UTF-8, hex
/// @param sealedTo the beginning of the SHA-256 of the key
record BriefFileJson(String fileHash, Optional<String> text, Optional<SealedText> sealed, Optional<String> sealedTo) {}
