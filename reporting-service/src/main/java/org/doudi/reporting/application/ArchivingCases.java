package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.Channel;
import org.doudi.events.EventMetadata;
import org.doudi.events.ReportingEvent;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.archive.ArchiveCase;
import org.doudi.reporting.domain.archive.ArchiveDecider;
import org.doudi.reporting.domain.archive.ArchiveState;
import org.doudi.reporting.domain.archive.Readiness;
import org.doudi.reporting.domain.archive.Reckoning;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Task;

/// 归档 — 三.7. What the decision needs of the other stages is folded anew from the log that was read,
/// up to the positions that the event names.
@ApplicationScoped
public class ArchivingCases {
    private final ArchiveDecider decider = new ArchiveDecider();
    private final DeciderRunner runner;
    private final CaseLedger ledger;
    private final Dossiers dossiers;
    private final ArchiveRules rules;

    ArchivingCases(DeciderRunner runner, CaseLedger ledger, Dossiers dossiers, ArchiveRules rules) {
        this.runner = runner;
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.rules = rules;
    }

    /// By the window; a case that the asker may not see does not exist.
    public Uni<Decided<ArchiveState, ReportingEvent>> archive(
            Sight sight,
            StreamId caseId,
            CommandContext context,
            Optional<KeyedRequest<ArchiveState, ReportingEvent>> request) {
        return ledger.find(sight, caseId).chain(found -> {
            if (found.isEmpty()) {
                throw unknown();
            }
            return dossiers.of(caseId).chain(dossier -> archive(dossier, Optional.of(sight.who()), context, request));
        });
    }

    /// By the system. It was due at an instant, and carries it; not an earlier one than what it files.
    public Uni<Decided<ArchiveState, ReportingEvent>> archive(StreamId caseId, Instant due) {
        return dossiers.of(caseId)
                .chain(dossier -> archive(dossier, Optional.empty(), bySystem(dossier, due), Optional.empty()));
    }

    private CommandContext bySystem(Dossier dossier, Instant due) {
        EventMetadata cause = dossier.papers().getLast().metadata();
        return new CommandContext(
                "system:reporting",
                dossier.papers().stream()
                        .map(paper -> paper.metadata().occurredAt())
                        .filter(due::isBefore)
                        .max(Comparator.naturalOrder())
                        .orElse(due),
                cause.correlation(),
                Optional.of(cause.id()),
                Channel.SYSTEM,
                cause.centre());
    }

    private Uni<Decided<ArchiveState, ReportingEvent>> archive(
            Dossier dossier,
            Optional<StaffId> by,
            CommandContext context,
            Optional<KeyedRequest<ArchiveState, ReportingEvent>> request) {
        return runner.run(
                new Task<>(decider, dossier.caseId(), command(dossier, by, context), context, Optional.empty(), request)
                        .from(dossier.last()));
    }

    private ArchiveCase command(Dossier dossier, Optional<StaffId> by, CommandContext context) {
        CaseView view = dossier.view().orElseThrow(ArchivingCases::unknown);
        return new ArchiveCase(
                by,
                Readiness.of(view),
                Reckoning.of(view, context.occurredAt(), rules.after()),
                view.filed().overtaken(),
                dossier.parked(),
                dossier.contents(),
                dossier.seen(),
                rules.numbering(),
                rules.retention(),
                context.occurredAt());
    }

    static Refusal unknown() {
        return Refusal.unknown("ledger.unknown", "接口约定", "没有这个办件");
    }
}
