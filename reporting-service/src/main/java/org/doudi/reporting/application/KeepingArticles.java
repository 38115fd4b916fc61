package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.events.KnowledgeEvent.Article;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RetirementCause;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.knowledge.ArticleCommand;
import org.doudi.reporting.domain.knowledge.ArticleCommand.Publish;
import org.doudi.reporting.domain.knowledge.ArticleCommand.Retire;
import org.doudi.reporting.domain.knowledge.ArticleCommand.Revise;
import org.doudi.reporting.domain.knowledge.ArticleDecider;
import org.doudi.reporting.domain.knowledge.ArticleState;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Task;

/// 知识库 — 五(四): written, revised, retired.
@ApplicationScoped
public class KeepingArticles {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ArticleDecider decider = new ArticleDecider();
    private final SeenCases cases;
    private final DeciderRunner runner;

    KeepingArticles(SeenCases cases, DeciderRunner runner) {
        this.cases = cases;
        this.runner = runner;
    }

    public Uni<Decided<ArticleState, ReportingEvent>> publish(
            Sight sight,
            StreamId id,
            Article article,
            CommandContext context,
            Optional<KeyedRequest<ArticleState, ReportingEvent>> request) {
        return known(sight, article.caseIds())
                .chain(known -> run(
                        id,
                        new Publish(article, known, sight.who(), dayOf(context)),
                        context,
                        Optional.empty(),
                        request));
    }

    /// @param ifMatch what the person had before his eyes
    public Uni<Decided<ArticleState, ReportingEvent>> revise(
            Sight sight,
            StreamId id,
            Article article,
            CommandContext context,
            Optional<Long> ifMatch,
            Optional<KeyedRequest<ArticleState, ReportingEvent>> request) {
        return known(sight, article.caseIds())
                .chain(known ->
                        run(id, new Revise(article, known, sight.who(), dayOf(context)), context, ifMatch, request));
    }

    public Uni<Decided<ArticleState, ReportingEvent>> retire(
            Sight sight,
            StreamId id,
            RetirementCause cause,
            CommandContext context,
            Optional<KeyedRequest<ArticleState, ReportingEvent>> request) {
        return run(id, new Retire(cause, sight.who()), context, Optional.empty(), request);
    }

    private Uni<Set<StreamId>> known(Sight sight, List<StreamId> cited) {
        return cases.of(sight, cited)
                .map(found -> found.stream().map(CaseView::id).collect(Collectors.toSet()));
    }

    private Uni<Decided<ArticleState, ReportingEvent>> run(
            StreamId id,
            ArticleCommand command,
            CommandContext context,
            Optional<Long> ifMatch,
            Optional<KeyedRequest<ArticleState, ReportingEvent>> request) {
        return runner.run(new Task<>(decider, id, command, context, ifMatch, request));
    }

    private static LocalDate dayOf(CommandContext context) {
        return context.occurredAt().atZone(SHANGHAI).toLocalDate();
    }
}
