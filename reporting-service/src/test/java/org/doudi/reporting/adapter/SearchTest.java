package org.doudi.reporting.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doudi.reporting.domain.Told.BDC;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.CaseState;
import org.doudi.events.ErasureReason;
import org.doudi.events.IntakeEvent.PersonalDataErased;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.StaffId;
import org.doudi.reporting.application.search.SearchTexts;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 台账检索 — 三.6: for whoever may open the text, within his sight, and gone with its person.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@WithTestResource(OtherServices.class)
class SearchTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String CANARY = "金丝雀鸣叫";

    private final Projected projected;
    private final SearchTexts texts;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    SearchTest(Projected projected, SearchTexts texts) {
        this.projected = projected;
        this.texts = texts;
    }

    @AfterEach
    void intakeAnswers() {
        OtherServices.isClosed(false);
    }

    @Test
    void wordsOfAnyLengthAreFound() {
        Story house = said("house", "房屋过户跑了三次，窗口说缺材料，电话13800138000");
        Story well = said("well", "打井取水许可两个月没有答复");
        projected.holds(house, well);
        await().atMost(LIMIT).until(() -> searched("过户").size() == 1);

        assertThat(cases(searched("过户"))).containsExactly(id(house));
        assertThat(cases(searched("井"))).containsExactly(id(well));
        assertThat(cases(searched("打井取水许可"))).containsExactly(id(well));
        assertThat(cases(searched("材料 房屋"))).containsExactly(id(house));
        assertThat(cases(searched("材料 打井"))).isEmpty();
        assertThat(cases(searched("户过"))).isEmpty();
        assertThat(searched("电话").get(0).path("snippet").asText())
                .contains("电话＊＊＊＊＊＊＊＊＊＊＊")
                .doesNotContain("138");
        assertThat(cases(searched("转移登记"))).as("the matter").hasSize(2);
    }

    @Test
    void repliesAreFound() {
        Story answered = Stories.in(CaseState.COMPLETED, Story.of("answered"));
        projected.holds(answered, said("unanswered", "没有人管"));

        await().atMost(LIMIT).until(() -> cases(searched("联系水利局")).equals(List.of(id(answered))));
    }

    @Test
    void pagesFollowEachOther_andTheFiltersHold() {
        Story[] stories = new Story[5];
        for (int i = 0; i < stories.length; i++) {
            stories[i] = said("paged search " + i, "翻页的内容");
        }
        projected.holds(stories);
        await().atMost(LIMIT).until(() -> searched("翻页").size() == 5);

        List<String> seen = new ArrayList<>();
        Optional<String> next = Optional.of("/api/v1/ledger?limit=2&q=" + encoded("翻页"));
        while (next.isPresent()) {
            Answer page = clerk().get(next.get());
            seen.addAll(cases(page.json()));
            next = page.header("Link").map(link -> link.substring(1, link.indexOf('>')));
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThat(clerk().get("/api/v1/ledger?state=CLOSED&q=" + encoded("翻页")).json())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "duty-chief", "centre-lead"})
    void whoMayOpenEveryCaseMaySearch(String role) {
        Story story = said("searched by all of the window", "都可以检索的内容");
        projected.holds(story);
        await().atMost(LIMIT).until(() -> searched("都可以检索").size() == 1);

        assertThat(cases(Api.at(base)
                        .as(TestTokens.of("somebody", "ZWZX", role))
                        .get("/api/v1/ledger?q=" + encoded("都可以检索"))
                        .json()))
                .containsExactly(id(story));
    }

    /// Another centre's words are found by nobody here.
    @Test
    void nobodySearchesBeyondHisCentre() {
        Story elsewhere = Stories.in(CaseState.REGISTERED, Story.elsewhere("150627", "said elsewhere"));
        OtherServices.says(id(elsewhere), "别处的围栏");
        projected.holds(said("said here", "这里的围栏"), elsewhere);
        await().atMost(LIMIT).until(projected::nothingIsDue);

        assertThat(searched("围栏")).hasSize(1);
        assertThat(searched("别处的围栏")).isEmpty();
    }

    /// Not even whether there is a hit.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "coordinator",
                "leader",
                "bureau",
                "working-group",
                "discipline",
                "auditor",
                "hotline",
                "integrator"
            })
    void whoMayNotOpenTheTextMayNotSearchIt(String role) {
        Story story = said("protected", "不该知道的事");
        projected.holds(story);
        await().atMost(LIMIT).until(() -> searched("不该知道").size() == 1);
        Api asker = Api.at(base).as(TestTokens.of("somebody", "BDC", role));

        for (String words : List.of("不该知道", "没有的词")) {
            Answer answer = asker.get("/api/v1/ledger?q=" + encoded(words));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.json().path("code").asText()).isEqualTo("ledger.search-not-allowed");
        }
        assertThat(asker.get("/api/v1/ledger").body()).doesNotContain("不该知道");
    }

    @Test
    void whoStandsBackDoesNotFindTheCase() {
        Story complaint = said("complaint searched", "窗口人员态度冷硬")
                .then(new RecusalOrdered(List.of(new StaffId("clerk9")), List.of(BDC)));
        projected.holds(complaint);
        await().atMost(LIMIT).until(() -> searched("冷硬").size() == 1);

        assertThat(Api.at(base)
                        .as(TestTokens.of("clerk9", "ZWZX", "clerk"))
                        .get("/api/v1/ledger?q=" + encoded("冷硬"))
                        .json())
                .isEmpty();
    }

    @Test
    void whoWasShownWhichCasesIsOnRecord_andNotWhatHeLookedFor() {
        Story story = said("on record", "留痕的内容");
        projected.holds(story);
        await().atMost(LIMIT).until(() -> searched("留痕").size() == 1);

        JsonNode last = Api.at(base)
                .as(TestTokens.of("audit1", "ZWZX", "auditor"))
                .get("/api/v1/access-records?limit=1")
                .json()
                .get(0);

        assertThat(last.path("kind").asText()).isEqualTo("SEARCHED");
        assertThat(last.path("actor").asText()).isEqualTo("user:clerk1");
        assertThat(last.path("outcome").asText()).isEqualTo("cases=" + id(story));
        assertThat(last.toString()).doesNotContain("留痕的");
    }

    @Test
    void anErasedPersonIsFoundNowhere_andNeverAgain() {
        Story story = said("canary", CANARY);
        projected.holds(story);
        await().atMost(LIMIT).until(() -> searched(CANARY).size() == 1);
        assertThat(projected.tablesThatSay(CANARY)).containsExactly("public.case_text");

        erase(story);

        assertThat(searched(CANARY)).isEmpty();
        assertThat(projected.tablesThatSay(CANARY)).isEmpty();
        int before = OtherServices.opened(id(story));
        projected.asBefore("UPDATE case_text SET due_since = now(), next_try = now()");
        await().during(Duration.ofSeconds(3))
                .atMost(LIMIT)
                .until(() -> projected.tablesThatSay(CANARY).isEmpty());
        assertThat(OtherServices.opened(id(story))).isEqualTo(before);
    }

    /// What intake had opened when the erasure was read is not written after it.
    @Test
    void whatIsOpenedWhileThePersonIsErasedIsNotKept() {
        OtherServices.isClosed(true);
        Story story = said("canary raced", CANARY);
        projected.holds(story);
        erase(story);

        texts.fill(new SearchTexts.Due(story.id(), 1, Optional.empty(), List.of()), CANARY)
                .await()
                .indefinitely();

        assertThat(projected.tablesThatSay(CANARY)).isEmpty();
    }

    /// Intake says so where the erasure has not been read yet.
    @Test
    void aBatchIsFilledThoughOneOfItsPersonsIsErased() {
        Story gone = Stories.in(CaseState.REGISTERED, Story.of("gone"));
        OtherServices.erased(id(gone));
        Story there = said("there", "还在的内容");
        projected.holds(gone, there);

        await().atMost(LIMIT).until(() -> searched("还在").size() == 1);
        await().atMost(LIMIT)
                .until(() -> projected.tablesThatSay("(" + id(gone) + ",1,,").equals(List.of("public.case_text")));
        assertThat(OtherServices.opened(id(gone))).isZero();
    }

    @Test
    void whatCannotBeOpenedNowIsOpenedLater() {
        OtherServices.isClosed(true);
        Story story = said("opened later", "稍后才能打开");
        projected.holds(story);
        await().during(Duration.ofSeconds(2))
                .atMost(LIMIT)
                .until(() -> searched("稍后").isEmpty());

        OtherServices.isClosed(false);
        projected.asBefore("UPDATE case_text SET next_try = now()");

        await().atMost(LIMIT).until(() -> searched("稍后").size() == 1);
        assertThat(OtherServices.opened(id(story))).isEqualTo(1);
    }

    @Test
    void theLagIsShown() {
        OtherServices.isClosed(true);
        projected.holds(said("lagging", "还没有打开"));
        projected.asBefore("UPDATE case_text SET due_since = now() - interval '1 hour'");

        await().atMost(LIMIT).until(() -> lag() >= 3600);
    }

    private double lag() {
        return Api.at(base)
                .get("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("doudi_search_lag"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(0);
    }

    /// Twenty thousand cases, and one that says it.
    @Test
    void theIndexIsUsed() {
        Story story = said("needle", "独一无二的说法");
        projected.holds(story);
        await().atMost(LIMIT).until(() -> searched("独一无二").size() == 1);
        projected.asBefore(
                "INSERT INTO case_text (case_id, plain, grams) SELECT gen_random_uuid(), '别的话', '{别,的,话,别的,的话}'"
                        + " FROM generate_series(1, 20000)",
                "INSERT INTO case_ledger (case_id, centre, channel, state, received_at, multi_department, studied,"
                        + " rent_seeking, breached, line, view, derived) SELECT t.case_id, c.centre, c.channel, c.state,"
                        + " c.received_at, false, false, false, false, c.line, c.view, c.derived"
                        + " FROM case_text t, case_ledger c WHERE t.plain = '别的话'",
                "ANALYZE");
        long before = projected.scansOf("case_text_grams");

        assertThat(searched("独一无二")).hasSize(1);

        await().atMost(LIMIT).until(() -> projected.scansOf("case_text_grams") > before);
    }

    @Test
    void aQuestionIsBounded() {
        for (String wrong : List.of("%20", "%EF%BC%8C", "%00", "x".repeat(41))) {
            assertThat(clerk().get("/api/v1/ledger?q=" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(clerk().get("/api/v1/ledger?q=x&at=2026-02-10T00:00:00Z").status())
                .isEqualTo(400);
        assertThat(clerk().get("/api/v1/ledger?q=%25").status()).isEqualTo(400);
    }

    private void erase(Story story) {
        Story erased = Story.along(story.id());
        story.log().forEach(event -> erased.then(event.event()));
        erased.then(new PersonalDataErased(new UUID(0, 1), ErasureReason.PURPOSE_ACHIEVED, new StaffId("lead1")));
        Projected.chunks(erased).forEach(projected::apply);
    }

    private static Story said(String name, String problem) {
        Story story = Stories.in(CaseState.REGISTERED, Story.of(name));
        OtherServices.says(id(story), problem);
        return story;
    }

    private JsonNode searched(String words) {
        return clerk().get("/api/v1/ledger?limit=200&q=" + encoded(words)).json();
    }

    private Api clerk() {
        return Api.at(base).as(TestTokens.of("clerk1", "ZWZX", "clerk"));
    }

    private static List<String> cases(JsonNode list) {
        return list.findValuesAsText("caseId");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }

    private static String id(Story story) {
        return story.id().toString();
    }
}
