package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.KnowledgeEvent.Article;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.Articles.Shown;

/// 知识库条目. Of the cases that it was learnt from those that the asker may see.
record ArticleJson(
        UUID articleId,
        Term kind,
        Optional<Matter> matter,
        Term cause,
        String title,
        String reason,
        String solution,
        List<StreamId> cases,
        StaffId owner,
        LocalDate reviewBy,
        boolean retired,
        Instant publishedAt,
        Instant revisedAt) {
    static ArticleJson of(Shown shown, Set<StreamId> seen) {
        Article article = shown.article();
        return new ArticleJson(
                shown.id(),
                Term.of(article.kind()),
                article.matter(),
                Term.of(article.cause()),
                article.title(),
                article.reason(),
                article.solution(),
                article.caseIds().stream().filter(seen::contains).toList(),
                article.owner(),
                article.reviewBy(),
                shown.retired(),
                shown.publishedAt(),
                shown.revisedAt());
    }
}
