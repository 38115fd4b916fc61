package org.doudi.reporting.adapter.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.events.KnowledgeEvent.Article;
import org.doudi.events.ReportingEvent;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.knowledge.ArticleState;
import org.doudi.store.decider.Decided;

/// What came of writing an article.
record WrittenArticleJson(StreamId articleId, boolean retired, Optional<LocalDate> reviewBy) {
    static WrittenArticleJson of(Decided<ArticleState, ReportingEvent> decided) {
        return switch (decided.state()) {
            case ArticleState.Published(Article article) ->
                new WrittenArticleJson(decided.stream(), false, Optional.of(article.reviewBy()));
            case ArticleState.Retired _ -> new WrittenArticleJson(decided.stream(), true, Optional.empty());
            case ArticleState.Unwritten _ -> throw new IllegalStateException("what was not refused is written");
        };
    }
}
