package org.doudi.intake.adapter.rest;

import java.util.List;
import org.doudi.events.AttachmentKind;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.IntakeState;
import org.doudi.store.decider.Decided;

/// 附件, as the list has it; the name is sealed.
record AttachmentView(
        int attachmentNo,
        AttachmentKind kind,
        String kindName,
        SealedText name,
        String mediaType,
        int size,
        String hash,
        StaffId by) {
    static AttachmentView of(AttachmentAdded added) {
        return new AttachmentView(
                added.attachmentNo(),
                added.kind(),
                added.kind().chinese(),
                added.name(),
                added.mediaType(),
                added.size(),
                added.hash(),
                added.by());
    }

    /// 附件目录.
    record AttachmentsView(StreamId caseId, List<AttachmentView> attachments) {
        static AttachmentsView of(StreamId caseId, List<AttachmentAdded> added) {
            return new AttachmentsView(
                    caseId, added.stream().map(AttachmentView::of).toList());
        }
    }

    /// The answer to who added one; kept for repeats.
    record Attached(StreamId caseId, int attachmentNo) {
        static Attached of(Decided<IntakeState, IntakeEvent> decided) {
            return decided.events().stream()
                    .map(event -> event.event())
                    .filter(AttachmentAdded.class::isInstance)
                    .map(AttachmentAdded.class::cast)
                    .map(added -> new Attached(decided.stream(), added.attachmentNo()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("an attachment was added"));
        }
    }
}
