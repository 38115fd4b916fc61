package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.events.CaseSeal;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.accountability.AccountabilityCommand;
import org.doudi.reporting.domain.accountability.AccountabilityDecider;
import org.doudi.reporting.domain.accountability.AccountabilityState;
import org.doudi.reporting.domain.accountability.CaseAtIssue;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Task;

/// 问责 — 四(四). It stands on the stream of its case, so that whoever does not see the case (回避 too) does not see it
/// either; what the decision needs of the other stages is folded from the log that was read.
@ApplicationScoped
public class HoldingToAccount {
    private final AccountabilityDecider decider = new AccountabilityDecider();
    private final CaseLedger ledger;
    private final Dossiers dossiers;
    private final Departments departments;
    private final DeciderRunner runner;

    HoldingToAccount(CaseLedger ledger, Dossiers dossiers, Departments departments, DeciderRunner runner) {
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.departments = departments;
        this.runner = runner;
    }

    /// What a command is made with.
    ///
    /// @param seal       closes what is written to the case's reporter
    /// @param registered every department that is known
    public record Matter(CaseAtIssue of, CaseSeal seal, Set<OrgCode> registered) {}

    public Uni<Decided<AccountabilityState, ReportingEvent>> run(
            Sight sight,
            StreamId caseId,
            Function<Matter, AccountabilityCommand> command,
            CommandContext context,
            Optional<KeyedRequest<AccountabilityState, ReportingEvent>> request) {
        return ledger.find(sight, caseId).chain(found -> {
            CaseView view = found.orElseThrow(ArchivingCases::unknown);
            return Uni.combine()
                    .all()
                    .unis(dossiers.of(caseId), departments.names())
                    .asTuple()
                    .chain(known -> runner.run(new Task<>(
                                    decider,
                                    caseId,
                                    command.apply(matter(
                                            view,
                                            known.getItem1(),
                                            known.getItem2().keySet())),
                                    context,
                                    Optional.empty(),
                                    request)
                            .from(known.getItem1().last())));
        });
    }

    private static Matter matter(CaseView view, Dossier dossier, Set<OrgCode> registered) {
        CaseAtIssue of = new CaseAtIssue(
                view.stage(),
                view.onSite().recused().persons(),
                dossier.attachments().stream()
                        .map(AttachmentAdded::attachmentNo)
                        .collect(Collectors.toSet()),
                dossier.papers().stream().map(paper -> paper.metadata().id()).collect(Collectors.toSet()),
                dossier.seen());
        return new Matter(of, dossier.seal().orElseThrow(ArchivingCases::unknown), registered);
    }
}
