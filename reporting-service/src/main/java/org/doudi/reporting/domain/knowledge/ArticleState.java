package org.doudi.reporting.domain.knowledge;

import org.doudi.events.KnowledgeEvent.Article;

/// Where an article stands.
public sealed interface ArticleState {
    /// There is none.
    record Unwritten() implements ArticleState {}

    /// It is shown.
    record Published(Article article) implements ArticleState {}

    /// 已停用.
    record Retired(Article article) implements ArticleState {}
}
