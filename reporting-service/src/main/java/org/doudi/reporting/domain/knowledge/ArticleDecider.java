package org.doudi.reporting.domain.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.decide.Decider;
import org.doudi.decide.Refusal;
import org.doudi.events.KnowledgeEvent.Article;
import org.doudi.events.KnowledgeEvent.KnowledgeArticlePublished;
import org.doudi.events.KnowledgeEvent.KnowledgeArticleRetired;
import org.doudi.events.KnowledgeEvent.KnowledgeArticleRevised;
import org.doudi.events.ReportingEvent;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.knowledge.ArticleCommand.Publish;
import org.doudi.reporting.domain.knowledge.ArticleCommand.Retire;
import org.doudi.reporting.domain.knowledge.ArticleCommand.Revise;
import org.doudi.reporting.domain.knowledge.ArticleState.Published;
import org.doudi.reporting.domain.knowledge.ArticleState.Retired;
import org.doudi.reporting.domain.knowledge.ArticleState.Unwritten;

/// 知识库的规则 — 五(四): learnt from a case, kept true by somebody, looked through again in time, and nobody is in it.
public final class ArticleDecider implements Decider<ArticleCommand, ArticleState, ReportingEvent> {
    private static final String CLAUSE = "五(四)";
    /// 定期: a year at most, a quarter as a rule.
    private static final int LONGEST_YEARS = 1;

    @Override
    public ArticleState initial() {
        return new Unwritten();
    }

    @Override
    public Class<ReportingEvent> eventType() {
        return ReportingEvent.class;
    }

    @Override
    public List<ReportingEvent> decide(ArticleCommand command, ArticleState state) {
        return switch (command) {
            case Publish it -> published(it, state);
            case Revise it -> revised(it, state);
            case Retire it -> retired(it, state);
        };
    }

    @Override
    public ArticleState evolve(ArticleState state, ReportingEvent event) {
        return switch (event) {
            case KnowledgeArticlePublished it -> new Published(it.article());
            case KnowledgeArticleRevised it -> new Published(it.article());
            case KnowledgeArticleRetired _ -> new Retired(shown(state));
            // Of other streams.
            case ReportingEvent _ -> state;
        };
    }

    private static List<ReportingEvent> published(Publish command, ArticleState state) {
        if (!(state instanceof Unwritten)) {
            return List.of();
        }
        check(command.article(), command.known(), command.today());
        return List.of(new KnowledgeArticlePublished(command.article(), command.by()));
    }

    private static List<ReportingEvent> revised(Revise command, ArticleState state) {
        Article before = shown(state);
        if (before.equals(command.article())) {
            return List.of();
        }
        check(command.article(), command.known(), command.today());
        return List.of(new KnowledgeArticleRevised(command.article(), command.by()));
    }

    private static List<ReportingEvent> retired(Retire command, ArticleState state) {
        if (state instanceof Retired) {
            return List.of();
        }
        shown(state);
        return List.of(new KnowledgeArticleRetired(command.cause(), command.by()));
    }

    private static Article shown(ArticleState state) {
        return switch (state) {
            case Published(Article article) -> article;
            case Unwritten _ -> throw Refusal.unknown("article.unknown", CLAUSE, "知识库没有这个条目");
            case Retired _ -> throw Refusal.conflict("article.retired", CLAUSE, "该条目已经停用");
        };
    }

    private static void check(Article article, Set<StreamId> known, LocalDate today) {
        if (article.caseIds().isEmpty()) {
            throw Refusal.invalid("article.case-missing", CLAUSE, "知识库条目应当引用至少一个办件");
        }
        if (!known.containsAll(article.caseIds())) {
            throw Refusal.invalid("article.case-unknown", CLAUSE, "引用的办件不存在，或者您不能查阅");
        }
        if (!article.reviewBy().isAfter(today) || article.reviewBy().isAfter(today.plusYears(LONGEST_YEARS))) {
            throw Refusal.invalid("article.review-date", CLAUSE, "复核日期应在明天以后、一年以内");
        }
        Stream.of(article.title(), article.reason(), article.solution())
                .flatMap(text -> PersonalTraces.in(text).stream())
                .findFirst()
                .ifPresent(trace -> {
                    throw Refusal.invalid(
                            "article.personal-data", CLAUSE, "知识库面向公众，不得写入个人信息：“" + trace + "”像是电话或者证件号码");
                });
    }
}
