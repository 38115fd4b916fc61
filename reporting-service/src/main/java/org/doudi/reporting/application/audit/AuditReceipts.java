package org.doudi.reporting.application.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.StreamId;
import org.doudi.events.audit.AuditLeaf;
import org.doudi.events.audit.Hash;
import org.doudi.events.audit.NoteKey;
import org.doudi.events.audit.Proofs;
import org.doudi.events.audit.SignedNote;
import org.doudi.reporting.application.CaseLedger;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.application.audit.AuditTree.Filed;
import org.doudi.reporting.application.audit.AuditTree.Placed;
import org.doudi.reporting.application.audit.AuditTree.Registered;
import org.doudi.reporting.application.audit.KeptCheckpoints.Kept;
import org.doudi.reporting.domain.view.CaseView;

/// 存证凭据: what a citizen keeps of a case. It holds what an event is, where it stands and its
/// hash, and nothing of what it says.
@ApplicationScoped
public class AuditReceipts {
    private final CaseLedger ledger;
    private final AuditTree tree;
    private final KeptCheckpoints checkpoints;
    private final ProvingEvents proving;
    private final AuditKeys keys;

    AuditReceipts(
            CaseLedger ledger, AuditTree tree, KeptCheckpoints checkpoints, ProvingEvents proving, AuditKeys keys) {
        this.ledger = ledger;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.proving = proving;
        this.keys = keys;
    }

    /// @param checkpoint that all proofs lead to
    /// @param uncovered  how many events of the case came after it
    public record Receipt(
            StreamId caseId,
            Optional<String> caseNo,
            NoteKey key,
            SignedNote checkpoint,
            List<Proved> events,
            int uncovered) {}

    /// @param type for example `doudi.CaseRegistered.v1`
    public record Proved(String type, Placed placed, List<Hash> proof) {}

    /// 受理单上的二维码: what was recorded when the case was registered, before any checkpoint could cover it. Whoever keeps
    /// it finds out by the receipt whether that was changed since.
    public record Slip(StreamId caseId, String caseNo, Registered registered, NoteKey key) {
        /// `DOUDI1 <编号> <event id> <producer>/<shard>/<position> <hash> <key id>`.
        public String text() {
            AuditLeaf leaf = registered.leaf();
            return String.join(
                    " ",
                    "DOUDI1",
                    caseNo,
                    registered.eventId().toString(),
                    leaf.producer() + "/" + leaf.shard() + "/" + leaf.position(),
                    leaf.hash().hex(),
                    key.id());
        }
    }

    public Uni<Slip> slip(Sight sight, StreamId caseId) {
        return seen(sight, caseId)
                .chain(view -> tree.registration(caseId)
                        .map(found -> found.flatMap(registered -> view.onSite()
                                        .number()
                                        .map(no -> new Slip(caseId, no, registered, keys.publicKey())))
                                .orElseThrow(() -> Refusal.unknown("audit-slip.not-registered", "三.1", "该办件没有受理登记"))));
    }

    private Uni<CaseView> seen(Sight sight, StreamId caseId) {
        return ledger.find(sight, caseId)
                .map(found -> found.orElseThrow(() -> Refusal.unknown("ledger.unknown", "接口约定", "没有这个办件")));
    }

    /// A department gets its own part of a case, as in its timeline.
    public Uni<Receipt> of(Sight sight, StreamId caseId) {
        return seen(sight, caseId)
                .chain(view -> checkpoints
                        .latest()
                        .map(latest -> latest.orElseThrow(ProvingEvents::unknown))
                        .chain(latest -> tree.of(caseId, sight.onlyDepartment())
                                .chain(events -> receipt(view, latest, events))));
    }

    private Uni<Receipt> receipt(CaseView view, Kept latest, List<Filed> events) {
        long size = latest.checkpoint().size();
        List<Filed> covered = events.stream()
                .filter(event ->
                        event.placed().filter(placed -> placed.index() < size).isPresent())
                .toList();
        return proving.hashes(covered.stream()
                        .flatMap(event -> event.placed().stream())
                        .map(placed -> Proofs.inclusion(placed.index(), size))
                        .toList())
                .map(proofs -> new Receipt(
                        view.id(),
                        view.onSite().number(),
                        keys.publicKey(),
                        latest.note(),
                        proved(covered, proofs),
                        events.size() - covered.size()));
    }

    private static List<Proved> proved(List<Filed> events, List<List<Hash>> proofs) {
        List<Proved> proved = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Filed event = events.get(i);
            proved.add(new Proved(event.type(), event.placed().orElseThrow(), proofs.get(i)));
        }
        return proved;
    }
}
