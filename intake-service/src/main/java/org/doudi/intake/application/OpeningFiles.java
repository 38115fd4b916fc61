package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.doudi.decide.Refusal;
import org.doudi.events.CaseSeal;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.SealedFor;
import org.doudi.events.SealedFor.Sort;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Intake.History;
import org.doudi.intake.domain.Attachments;
import org.doudi.intake.domain.IntakeDecider;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.OpeningCommand.OpenAttachment;
import org.doudi.intake.domain.Tie;
import org.jboss.logging.Logger;

/// 查阅附件: recorded before it is shown, like every opening.
@ApplicationScoped
public class OpeningFiles {
    private static final Logger LOG = Logger.getLogger(OpeningFiles.class);

    private final IntakeDecider decider = new IntakeDecider();
    private final Intake intake;
    private final AskersTies ties;
    private final Vault vault;
    private final FileStore store;

    OpeningFiles(Intake intake, AskersTies ties, Vault vault, FileStore store) {
        this.intake = intake;
        this.ties = ties;
        this.vault = vault;
        this.store = store;
    }

    /// 附件目录.
    public Uni<List<AttachmentAdded>> list(Opener who, StreamId caseId) {
        return asked(who, caseId)
                .map(asked -> Attachments.listed(
                        who.by(), asked.ties(), asked.history().loaded().state()));
    }

    public Uni<OpenedFile> open(Opener who, StreamId caseId, String purpose, int attachmentNo) {
        return asked(who, caseId).chain(asked -> {
            Seen seen = (Seen) asked.history().loaded().state();
            Registration registration = seen.registration();
            CaseSeal seal = new CaseSeal(registration.subject(), registration.reporterKey(), caseId);
            OpenAttachment command = new OpenAttachment(who.by(), asked.ties(), seal.words(purpose), attachmentNo);
            // Whoever may not is refused before a key is touched, and once more when it is recorded.
            decider.decide(command, seen);
            AttachmentAdded attachment = Attachments.of(seen, attachmentNo);
            return store.get(attachment.hash())
                    .chain(ciphertext ->
                            vault.openFile(new SealedFor(registration.subject(), caseId, Sort.FILE), ciphertext))
                    .chain(clear ->
                            intake.run(caseId, who.context(), command).replaceWith(new OpenedFile(attachment, clear)));
        });
    }

    /// 附件密文, as it lies in the store: for what is kept elsewhere. Nothing is opened, so nothing is looked
    /// at; of somebody whose data was erased nothing is given any more.
    public Uni<byte[]> sealed(Opener who, StreamId caseId, int attachmentNo) {
        return intake.history(caseId, who.by().who()).chain(found -> {
            Seen seen = found.map(history -> history.loaded().state())
                    .filter(Seen.class::isInstance)
                    .map(Seen.class::cast)
                    .orElseThrow(() -> Refusal.unknown("case.unknown", "三.7", "没有这个办件"));
            AttachmentAdded attachment = Attachments.of(seen, attachmentNo);
            return vault.mustHold(seen.registration().subject())
                    .chain(() -> store.get(attachment.hash()))
                    .onFailure(IOException.class)
                    .invoke(lost -> LOG.errorf(lost, "attachment.lost case=%s no=%d", caseId, attachmentNo))
                    .onFailure(IOException.class)
                    .transform(_ -> Refusal.conflict("attachment.lost", "三.7", "附件库里没有这个附件，或者与登记的散列不符；请由备份恢复"));
        });
    }

    private Uni<AskedFor> asked(Opener who, StreamId caseId) {
        return Uni.combine()
                .all()
                .unis(intake.history(caseId, who.by().who()), ties.ofUnit(who, List.of(caseId)))
                .with((found, known) -> {
                    History history = found.orElseThrow(() -> Refusal.unknown("case.unknown", "三.1", "没有这个办件，或者您无权查阅"));
                    return new AskedFor(history, ties.of(who, history, known.getOrDefault(caseId, Set.of())));
                });
    }

    /// A case, and what the asker has to do with it.
    private record AskedFor(History history, Set<Tie> ties) {}

    /// A file in clear, for the eyes of the one who asked.
    public static final class OpenedFile {
        private final AttachmentAdded attachment;
        private final byte[] content;

        OpenedFile(AttachmentAdded attachment, byte[] content) {
            this.attachment = attachment;
            this.content = content;
        }

        public AttachmentAdded attachment() {
            return attachment;
        }

        public byte[] content() {
            return content;
        }
    }
}
