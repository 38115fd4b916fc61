package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.doudi.events.CaseState;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 知识库 — 五(四), 三.6: published, found in Chinese, suggested, kept true. It is the 12th of February 2026.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class KnowledgeApiTest {
    private static final Story LEARNT_FROM = Story.of("learnt from").then(Told.registered(81));
    private static final Story BADLY_RATED = Stories.in(CaseState.REWORK_PENDING, Story.of("badly rated"));
    private static final Story HIDDEN = Story.of("hidden")
            .then(Told.registered(82))
            .then(new RecusalOrdered(List.of(new StaffId("clerk9")), List.of()));
    private static final String ARTICLE = """
            {"kind":"GUIDE","matter":{"code":"%s","name":"%s"},"cause":"%s","title":"%s","reason":"%s",
            "solution":"%s","cases":["%s"],"owner":"clerk1","reviewBy":"%s"}""";

    private final Projected projected;
    private final Pool pool;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    KnowledgeApiTest(Projected projected, Pool pool) {
        this.projected = projected;
        this.pool = pool;
    }

    @BeforeEach
    void cases() {
        projected.holds(LEARNT_FROM, BADLY_RATED, HIDDEN);
        projected.forgetsTheActsOfOversight();
    }

    @AfterEach
    void forget() {
        projected.forgetsTheActsOfOversight();
    }

    @ParameterizedTest
    @CsvSource({
        "税,二手房",
        "井,打井",
        "契税,二手房",
        "取水,打井",
        "转移登记,二手房",
        "开发商注销,二手房",
        "取水许可与草原手续,打井",
        "开发商 契税,二手房",
        "ETC,打井",
        "etc,打井",
        "ｅｔｃ,打井",
        "二手房过户,",
        "商税,",
        "税契,",
        "退休,"
    })
    void aWordOfAnyLengthIsFound(String question, String found) {
        published("二手房", "BDC-01", "转移登记", "原开发商注销，开不出发票", "由税务部门出具契税完税证明；开发商信息由住建部门核对");
        published("打井", "SLJ-01", "取水许可", "取水许可与草原手续互为前置", "两部门同步受理；车辆办理ETC后进场");
        assertThat(titles(clerk().get("/api/v1/articles?q=" + url(question)).json()))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    /// The index answers, not a look at every row.
    @Test
    void theSearchUsesItsIndex() {
        String plan = pool
                .withTransaction(connection -> connection
                        .query("SET LOCAL enable_seqscan = off")
                        .execute()
                        .chain(() -> connection
                                .preparedQuery("EXPLAIN SELECT id FROM article WHERE grams @> $1::text[]")
                                .execute(Tuple.of(new String[] {"契税"}))))
                .await()
                .indefinitely()
                .stream()
                .map(row -> row.getString(0))
                .collect(Collectors.joining("\n"));
        assertThat(plan).contains("article_grams");
    }

    @Test
    void whatIsRevisedIsFoundByItsNewWordsOnly_andWhatIsRetiredNotAtAll() {
        String id = published("二手房", "BDC-01", "转移登记", "开不出发票", "出具契税证明");
        Answer revised = clerk().under("art-r1")
                .post("/api/v1/articles/" + id + "/revisions", article("二手房", "开不出发票", "现场核验", "2026-06-30"));
        assertThat(revised.status()).as(revised.body()).isEqualTo(200);
        assertThat(clerk().get("/api/v1/articles?q=" + url("契税")).json()).isEmpty();
        assertThat(clerk().get("/api/v1/articles?q=" + url("核验")).json()).hasSize(1);
        Answer retired = lead().under("art-r2").post("/api/v1/articles/" + id + "/retirement", "{\"cause\":\"WRONG\"}");
        assertThat(retired.status()).isEqualTo(200);
        assertThat(clerk().get("/api/v1/articles").json()).isEmpty();
        assertThat(clerk().get("/api/v1/articles/" + id).json().path("retired").asBoolean())
                .isTrue();
    }

    /// 查办法: without an account, and without what is the house's own.
    @Test
    void everybodyReadsWhatWasLearnt_pageByPage() {
        published("二手房", "BDC-01", "转移登记", "原开发商注销，开不出发票", "由税务部门出具契税完税证明");
        String retired = published("打井", "SLJ-01", "取水许可", "互为前置", "两部门同步受理");
        Answer found = Api.at(base).get("/api/v1/public/articles?q=" + url("契税"));

        assertThat(found.status()).isEqualTo(200);
        assertThat(titles(found.json())).containsExactly("二手房");
        assertThat(found.json().get(0).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("articleId", "kind", "matter", "title", "reason", "solution", "revisedOn");
        assertThat(found.body()).doesNotContain("clerk1", LEARNT_FROM.id().toString());

        Answer first = Api.at(base).get("/api/v1/public/articles?limit=1");
        assertThat(first.json()).hasSize(1);
        String next = first.header("Link")
                .map(link -> link.substring(1, link.indexOf('>')))
                .orElseThrow();
        assertThat(titles(Api.at(base).get(next).json())).doesNotContainAnyElementsOf(titles(first.json()));

        lead().under("public-retired").post("/api/v1/articles/" + retired + "/retirement", "{\"cause\":\"WRONG\"}");
        assertThat(titles(Api.at(base).get("/api/v1/public/articles").json())).containsExactly("二手房");
        assertThat(Api.at(base).get("/api/v1/public/articles?limit=201").status())
                .isEqualTo(400);
        assertThat(Api.at(base)
                        .get("/api/v1/public/articles?q=" + "a".repeat(129))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void atTheWindowTheSameMatterIsSuggestedFirst_thenTheCause_thenTheWords() {
        published("用词相近", "X-1", "别的事项", "窗口以缺少发票为由不收件", "现场核验");
        published("同一原因", "X-2", "别的事项", "其他", "其他", "BUCK_PASSING");
        published("同一事项", "BDC-01", "转移登记", "其他", "其他");
        assertThat(titles(clerk().get("/api/v1/articles/suggestions?matter=BDC-01&cause=BUCK_PASSING&text="
                                + url("因为缺少发票一直不收件"))
                        .json()))
                .containsExactly("同一事项", "同一原因", "用词相近");
        assertThat(clerk().get("/api/v1/articles/suggestions?text=" + url("公积金"))
                        .json())
                .isEmpty();
        assertThat(clerk().get("/api/v1/articles/suggestions?text=" + "a".repeat(501))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatIsDueIsListedForReview() {
        published("二手房", "BDC-01", "转移登记", "原因", "办法");
        assertThat(clerk().get("/api/v1/articles?due=true").json()).isEmpty();
        pool.query("UPDATE article SET review_by = '2026-02-12'")
                .execute()
                .await()
                .indefinitely();
        assertThat(titles(clerk().get("/api/v1/articles?due=true").json())).containsExactly("二手房");
    }

    @Test
    void theCasesOfAnArticleAreShownToWhoeverSeesThem() {
        String body = article("作风", "原因", "办法", "2026-05-12")
                .replace(LEARNT_FROM.id().toString(), HIDDEN.id().toString());
        Answer published = clerk().under("art-c1").post("/api/v1/articles", body);
        assertThat(published.status()).as(published.body()).isEqualTo(201);
        assertThat(clerk().get("/api/v1/articles").json().path(0).path("cases")).hasSize(1);
        Api recused = Api.at(base).as(TestTokens.of("clerk9", "ZWZX", "clerk"));
        assertThat(recused.get("/api/v1/articles").json().path(0).path("cases")).isEmpty();
        assertRefused(recused.under("art-c2").post("/api/v1/articles", body), 400, "article.case-unknown");
    }

    @Test
    void whatIsWrongInItselfIsRefused() {
        assertRefused(
                clerk().under("art-w1").post("/api/v1/articles", article("二手房", "电话13812345678", "办法", "2026-05-12")),
                400,
                "article.personal-data");
        assertThat(clerk().under("art-w2").post("/api/v1/articles", "{}").status())
                .isEqualTo(400);
        String nowhere = "/api/v1/articles/" + LEARNT_FROM.id() + "/retirement";
        assertRefused(lead().under("art-w3").post(nowhere, "{\"cause\":\"WRONG\"}"), 404, "article.unknown");
    }

    @Test
    void aGuideIsRevisedByWhatWasRatedBadly() {
        String proposal =
                "{\"matter\":{\"code\":\"BDC-01\",\"name\":\"转移登记\"},\"text\":\"写明可用完税证明\",\"cases\":[\"%s\"]}";
        assertRefused(
                clerk().under("guide-1").post("/api/v1/guide-revisions", proposal.formatted(LEARNT_FROM.id())),
                400,
                "guide.case-not-badly-rated");
        Answer proposed =
                clerk().under("guide-2").post("/api/v1/guide-revisions", proposal.formatted(BADLY_RATED.id()));
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
        assertThat(lead().get("/api/v1/guide-revisions?open=true").json()).hasSize(1);
        String decision =
                "/api/v1/guide-revisions/" + proposed.json().path("revisionId").asText() + "/decision";
        Answer adopted =
                lead().under("guide-3").post(decision, "{\"verdict\":\"ADOPTED\",\"effectiveFrom\":\"2026-03-01\"}");
        assertThat(adopted.status()).as(adopted.body()).isEqualTo(200);
        assertThat(lead().get("/api/v1/guide-revisions?open=true").json()).isEmpty();
        JsonNode all = lead().get("/api/v1/guide-revisions").json();
        assertThat(all.path(0).path("settlement").path("effectiveFrom").asText())
                .isEqualTo("2026-03-01");
        assertThat(all.path(0).path("cases")).hasSize(1);
    }

    private String published(String title, String matter, String name, String reason, String solution) {
        return published(title, matter, name, reason, solution, "POLICY_EXPLANATION");
    }

    private String published(String title, String matter, String name, String reason, String solution, String cause) {
        String body = ARTICLE.formatted(matter, name, cause, title, reason, solution, LEARNT_FROM.id(), "2026-05-12");
        Answer answer = clerk().under("art-" + System.nanoTime()).post("/api/v1/articles", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("articleId").asText();
    }

    private static String article(String title, String reason, String solution, String reviewBy) {
        return ARTICLE.formatted(
                "BDC-01", "转移登记", "POLICY_EXPLANATION", title, reason, solution, LEARNT_FROM.id(), reviewBy);
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
    }

    private static List<String> titles(JsonNode articles) {
        return StreamSupport.stream(articles.spliterator(), false)
                .map(article -> article.path("title").asText())
                .toList();
    }

    private static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Api clerk() {
        return Api.at(base).as(TestTokens.of("clerk1", "ZWZX", "clerk"));
    }

    private Api lead() {
        return Api.at(base).as(TestTokens.of("lead1", "ZWZX", "centre-lead"));
    }
}
