package org.doudi.intake.domain;

import java.util.Set;
import org.doudi.events.AttachmentKind;
import org.doudi.events.SealedText;

/// 附件 — 附 受理单.
public sealed interface AttachmentCommand extends IntakeCommand {

    /// 添加附件: its ciphertext is stored already.
    ///
    /// @param ties what the asker has to do with the case
    /// @param size bytes in clear
    /// @param hash SHA-256 of the ciphertext, hex
    record AddAttachment(
            Staff by, Set<Tie> ties, AttachmentKind kind, SealedText name, String mediaType, int size, String hash)
            implements AttachmentCommand {
        public AddAttachment {
            ties = Set.copyOf(ties);
        }
    }
}
