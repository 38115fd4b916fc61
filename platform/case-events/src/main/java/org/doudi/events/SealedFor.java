package org.doudi.events;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// 密封归属: whose text it is, in which case, of which sort. Bound to the ciphertext as associated data, so that a
/// sealed field cannot be moved to another person or another case, nor a telephone be passed off as words.
public record SealedFor(UUID subject, StreamId caseId, Sort sort) {
    /// Who may read words may not always read the telephone, or a file.
    public enum Sort {
        PHONE,
        WORDS,
        FILE
    }

    byte[] bytes() {
        return (subject + "/" + caseId + "/" + sort).getBytes(StandardCharsets.UTF_8);
    }
}
