package org.doudi.reporting.adapter.rest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.KnowledgeEvent.Article;
import org.doudi.reporting.application.Articles.Shown;

/// 知识库条目, as everybody reads it: without its cases, and without who keeps it.
record PublicArticleJson(
        UUID articleId,
        Term kind,
        Optional<String> matter,
        String title,
        String reason,
        String solution,
        LocalDate revisedOn) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static PublicArticleJson of(Shown shown) {
        Article article = shown.article();
        return new PublicArticleJson(
                shown.id(),
                Term.of(article.kind()),
                article.matter().map(Matter::name),
                article.title(),
                article.reason(),
                article.solution(),
                shown.revisedAt().atZone(SHANGHAI).toLocalDate());
    }
}
