package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.doudi.decide.Refusal;
import org.doudi.events.AttachmentKind;
import org.doudi.events.IntakeEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.AttachmentCommand.AddAttachment;
import org.doudi.intake.domain.IntakeState;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.RequestRefused;
import org.doudi.store.sealing.Seals;

/// 添加附件 — 附 受理单. The file is on disk, encrypted, before it is recorded; what is not recorded is taken back.
@ApplicationScoped
public class AttachingFiles {
    private final Intake intake;
    private final Seals seals;
    private final CaseTies ties;
    private final FileTypes types;
    private final FileStore store;
    private final Vertx vertx;

    AttachingFiles(Intake intake, Seals seals, CaseTies ties, FileTypes types, FileStore store, Vertx vertx) {
        this.intake = intake;
        this.seals = seals;
        this.ties = ties;
        this.types = types;
        this.store = store;
        this.vertx = vertx;
    }

    /// @param unit of whoever asks
    public Uni<Decided<IntakeState, IntakeEvent>> attach(
            StreamId caseId, Asked asked, OrgCode unit, AttachmentKind kind, String name, byte[] content) {
        String mediaType = types.of(content)
                .orElseThrow(() -> Refusal.invalid("attachment.type-not-taken", "附 受理单", "附件只收PDF、JPEG和PNG，以文件内容为准"));
        return Uni.combine()
                .all()
                .unis(seals.of(caseId), ties.of(List.of(caseId), unit))
                .with((seal, known) -> vertx.executeBlocking(() -> seal.file(content))
                        .chain(store::put)
                        .chain(hash -> record(
                                caseId,
                                asked,
                                new AddAttachment(
                                        asked.by(),
                                        known.getOrDefault(caseId, Set.of()),
                                        kind,
                                        seal.words(name),
                                        mediaType,
                                        content.length,
                                        hash))))
                .flatMap(recording -> recording);
    }

    /// After any other failure it may have been recorded, so it stays.
    private Uni<Decided<IntakeState, IntakeEvent>> record(StreamId caseId, Asked asked, AddAttachment command) {
        return intake.run(caseId, asked, command)
                .onFailure(failure -> failure instanceof Refusal || failure instanceof RequestRefused)
                .call(() -> store.drop(command.hash()))
                .call(decided -> decided.events().isEmpty()
                        ? store.drop(command.hash())
                        : Uni.createFrom().voidItem());
    }
}
