package org.doudi.reporting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.ArticleKind;
import org.doudi.events.CauseCode;
import org.doudi.events.KnowledgeEvent.Article;
import org.doudi.events.KnowledgeEvent.KnowledgeArticlePublished;
import org.doudi.events.KnowledgeEvent.KnowledgeArticleRetired;
import org.doudi.events.KnowledgeEvent.KnowledgeArticleRevised;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RetirementCause;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.knowledge.ArticleCommand;
import org.doudi.reporting.domain.knowledge.ArticleCommand.Publish;
import org.doudi.reporting.domain.knowledge.ArticleCommand.Retire;
import org.doudi.reporting.domain.knowledge.ArticleCommand.Revise;
import org.doudi.reporting.domain.knowledge.ArticleDecider;
import org.doudi.reporting.domain.knowledge.ArticleState;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 知识库 — 五(四): what an article has to have, and what may not be in it.
class ArticleDeciderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 12);
    private static final StreamId CASE = StreamId.named("case", "learnt-from");
    private static final StaffId CLERK = new StaffId("clerk1");
    private static final Article ARTICLE = article("先交契税完税证明", TODAY.plusMonths(3), CASE);

    private final DeciderSpec<ArticleCommand, ArticleState, ReportingEvent> rules =
            DeciderSpec.of(new ArticleDecider());

    @Test
    void anArticleIsPublishedOnce() {
        rules.given().when(publishing(ARTICLE)).then(published());
        rules.given(published()).when(publishing(ARTICLE)).thenNothing();
    }

    @Test
    void itWasLearntFromACase() {
        rules.given().when(publishing(article("先交契税完税证明", TODAY.plusMonths(3)))).thenRefused("article.case-missing");
        rules.given().when(new Publish(ARTICLE, Set.of(), CLERK, TODAY)).thenRefused("article.case-unknown");
    }

    @Test
    void itIsLookedThroughAgainWithinAYear() {
        for (LocalDate wrong : List.of(TODAY, TODAY.plusYears(1).plusDays(1))) {
            rules.given().when(publishing(article("先交契税完税证明", wrong, CASE))).thenRefused("article.review-date");
        }
        rules.given()
                .when(publishing(article("先交契税完税证明", TODAY.plusYears(1), CASE)))
                .then(new KnowledgeArticlePublished(article("先交契税完税证明", TODAY.plusYears(1), CASE), CLERK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请拨打13812345678",
                "请拨打 138 1234 5678",
                "请拨打+86-138-1234-5678",
                "电话１３８１２３４５６７８",
                "科室0477-7588119",
                "科室(0477)7588119",
                "身份证152728198001011234",
                "身份证15272819800101123X",
                "老身份证152728800101123",
                "电话:1.3.8.1.2.3.4.5.6.7.8"
            })
    void nobodyIsInIt(String text) {
        rules.given().when(publishing(article(text, TODAY.plusMonths(3), CASE))).thenRefused("article.personal-data");
        rules.given(published())
                .when(new Revise(article(text, TODAY.plusMonths(3), CASE), Set.of(CASE), CLERK, TODAY))
                .thenRefused("article.personal-data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "拨打12345政务服务热线",
                "乌政务中心发〔2022〕6号",
                "2026年2月12日前，或者20260212以前",
                "费用100000元，面积1234567.5平方米",
                "统一社会信用代码91150626MADEMX011K",
                "窗口3号至11号"
            })
    void whatIsNobodysMayBeSaid(String text) {
        Article article = article(text, TODAY.plusMonths(3), CASE);
        rules.given().when(publishing(article)).then(new KnowledgeArticlePublished(article, CLERK));
    }

    @Test
    void aRevisionReplacesIt_andNoneChangesNothing() {
        Article later = article("先交契税完税证明", TODAY.plusMonths(6), CASE);
        rules.given(published())
                .when(new Revise(later, Set.of(CASE), CLERK, TODAY))
                .then(new KnowledgeArticleRevised(later, CLERK));
        rules.given(published())
                .when(new Revise(ARTICLE, Set.of(CASE), CLERK, TODAY))
                .thenNothing();
        rules.given().when(new Revise(ARTICLE, Set.of(CASE), CLERK, TODAY)).thenRefused("article.unknown");
    }

    @Test
    void whatIsRetiredStaysSo() {
        KnowledgeArticleRetired retired = new KnowledgeArticleRetired(RetirementCause.WRONG, CLERK);
        rules.given(published()).when(new Retire(RetirementCause.WRONG, CLERK)).then(retired);
        rules.given(published(), retired)
                .when(new Retire(RetirementCause.WRONG, CLERK))
                .thenNothing();
        rules.given(published(), retired)
                .when(new Revise(ARTICLE, Set.of(CASE), CLERK, TODAY))
                .thenRefused("article.retired");
        rules.given().when(new Retire(RetirementCause.WRONG, CLERK)).thenRefused("article.unknown");
    }

    private static Publish publishing(Article article) {
        return new Publish(article, Set.of(CASE), CLERK, TODAY);
    }

    private static KnowledgeArticlePublished published() {
        return new KnowledgeArticlePublished(ARTICLE, CLERK);
    }

    private static Article article(String solution, LocalDate reviewBy, StreamId... cases) {
        return new Article(
                ArticleKind.GUIDE,
                Optional.empty(),
                CauseCode.POLICY_EXPLANATION,
                "开发商已注销的转移登记",
                "开不出发票",
                solution,
                List.of(cases),
                CLERK,
                reviewBy);
    }
}
