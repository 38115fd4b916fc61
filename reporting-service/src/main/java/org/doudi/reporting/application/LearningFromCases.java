package org.doudi.reporting.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent;
import org.doudi.events.ReportingEvent.CommonIssueIdentified;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.figure.SameKind;
import org.doudi.reporting.domain.issue.IssueCommand;
import org.doudi.reporting.domain.issue.IssueCommand.Adopt;
import org.doudi.reporting.domain.issue.IssueCommand.Identify;
import org.doudi.reporting.domain.issue.IssueDecider;
import org.doudi.reporting.domain.issue.IssueState;
import org.doudi.reporting.domain.issue.Recurrence;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Task;

/// 举一反三 — 三.6: what came more than once, what is changed for it, and whether it comes again. What is decided on is
/// what oversight has seen of the cases.
@ApplicationScoped
public class LearningFromCases {
    private final SameKindCases cases;
    private final Departments departments;
    private final DeciderRunner runner;
    private final IssueDecider decider = new IssueDecider();

    LearningFromCases(SameKindCases cases, Departments departments, DeciderRunner runner) {
        this.cases = cases;
        this.departments = departments;
        this.runner = runner;
    }

    /// A problem, and how often it came.
    public record Issue(StreamId id, CommonIssueIdentified first, IssueState state, Recurrence recurrence) {
        public SameKind kind() {
            return kindOf(first);
        }
    }

    /// The stream of a kind of problem.
    public static StreamId idOf(String centre, SameKind kind) {
        return StreamId.named("issue", centre, kind.code());
    }

    /// @param command given those of its cases that are of the kind
    public Uni<Decided<IssueState, ReportingEvent>> identify(
            Sight sight,
            SameKind kind,
            List<StreamId> named,
            Function<Set<StreamId>, Identify> command,
            CommandContext context,
            Optional<KeyedRequest<IssueState, ReportingEvent>> request) {
        return cases.among(sight, kind, named)
                .map(command)
                .chain(identify -> run(idOf(context.centre(), kind), identify, context, request));
    }

    /// @param command given the departments that are known
    public Uni<Decided<IssueState, ReportingEvent>> adopt(
            StreamId issue,
            Function<Set<OrgCode>, Adopt> command,
            CommandContext context,
            Optional<KeyedRequest<IssueState, ReportingEvent>> request) {
        return departments
                .names()
                .map(names -> command.apply(names.keySet()))
                .chain(adopt -> run(issue, adopt, context, request));
    }

    private Uni<Decided<IssueState, ReportingEvent>> run(
            StreamId issue,
            IssueCommand command,
            CommandContext context,
            Optional<KeyedRequest<IssueState, ReportingEvent>> request) {
        return runner.run(new Task<IssueCommand, IssueState, ReportingEvent>(
                decider, issue, command, context, Optional.empty(), request));
    }

    public Uni<Issue> one(String centre, StreamId id, Instant now) {
        return find(centre, id, now)
                .map(found -> found.orElseThrow(() -> Refusal.unknown("issue.unknown", "三.6", "没有认定过这个同类问题")));
    }

    public Uni<List<Issue>> all(String centre, Instant now) {
        return cases.issues(centre)
                .chain(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(id -> find(centre, id, now))
                        .filter(Optional::isPresent)
                        .map(Optional::orElseThrow)
                        .collect()
                        .asList());
    }

    /// An issue of another centre is none.
    private Uni<Optional<Issue>> find(String centre, StreamId id, Instant now) {
        return runner.load(decider, id)
                .chain(loaded -> loaded.state()
                        .first()
                        .filter(first -> idOf(centre, kindOf(first)).equals(id))
                        .map(first -> cases.received(centre, kindOf(first))
                                .map(received -> Optional.of(
                                        new Issue(id, first, loaded.state(), Recurrence.of(received, now)))))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private static SameKind kindOf(CommonIssueIdentified found) {
        return SameKind.of(found.cause(), found.matter().map(Matter::code));
    }
}
