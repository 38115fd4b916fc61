package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.doudi.events.CauseCode;
import org.doudi.events.DomainEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.RecordedBytes;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.TransferKind;
import org.doudi.reporting.application.form.Apart;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 打印单据: whoever may open what stands on a form may print it; a department prints its own.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@WithTestResource(OtherServices.class)
class PaperApiTest {
    private static final Story DEPARTMENTS = Story.of("departments on paper")
            .then(new DepartmentRegistered(Told.BDC, "不动产登记中心", "DEPARTMENT", Story.at("2022-12-02T00:00")));

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    PaperApiTest(Projected projected) {
        this.projected = projected;
    }

    @AfterEach
    void forget() {
        projected.forgetsWhatItReached();
    }

    @Test
    void anOrderIsPrintedInTheNameOfWhoAsks() {
        Story story = of("an order to print", Told.registered(1), order("BDC"));
        holds(DEPARTMENTS, story);
        String token = TestTokens.of("clerk1", "ZWZX", "clerk");
        Api clerk = Api.at(base).as(token);

        JsonNode papers = clerk.get(papers(story)).json();
        assertThat(papers).hasSize(1);
        assertThat(papers.at("/0/form/name").asText()).isEqualTo("转办单");
        assertThat(papers.at("/0/unit/name").asText()).isEqualTo("不动产登记中心");
        Answer printed = print(clerk, story, papers.get(0));

        assertThat(printed.status()).as(printed.body()).isEqualTo(200);
        assertThat(printed.header("Content-Type")).contains("application/pdf");
        assertThat(printed.header("Cache-Control")).contains("no-store");
        assertThat(Printed.pdf(printed.bytes()))
                .contains("办不成事反映窗口问题转办单", "不动产登记中心", "启封REPORTER_NAME", "启封PROBLEM", "启封DEMAND", "启封第0项")
                .doesNotContain(Told.SEALED);
        assertThat(OtherServices.asked(story.id().toString()))
                .startsWith("Bearer " + token + " ")
                .contains("\"purpose\":\"打印转办单\"")
                .doesNotContain("REPORTER_PHONE", "SUGGESTION");
    }

    @Test
    void aDepartmentPrintsWhatWasSentToItAndNothingElse() {
        Story story = of(
                "two orders and a reply to print",
                Told.registered(1),
                Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.DOABLE, Told.BDC, Told.SWJ)),
                order("BDC"),
                order("SWJ"),
                Told.cannotReply(1, false));
        holds(DEPARTMENTS, story);
        Api bdc = coordinator("BDC");
        JsonNode all = clerk().get(papers(story)).json();

        assertThat(all).hasSize(3);
        assertThat(bdc.get(papers(story)).json().findValuesAsText("paperId"))
                .containsExactly(all.at("/0/paperId").asText());
        assertThat(print(bdc, story, all.get(0)).status()).isEqualTo(200);
        for (int other : List.of(1, 2)) {
            Answer refused = print(bdc, story, all.get(other));
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.json().path("code").asText()).isEqualTo("paper.unknown");
        }
        assertThat(coordinator("ZJJ").get(papers(story)).status()).isEqualTo(404);
        assertThat(print(coordinator("ZJJ"), story, all.get(0))
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("ledger.unknown");
    }

    /// 二(三).
    @Test
    void whoComplainsOfConductIsNotAskedFor() {
        Story story = of("a complaint to print", Told.registered(1, CauseCode.RENT_SEEKING), order("BDC"));
        holds(story);

        Answer printed = print(clerk(), story, clerk().get(papers(story)).json().get(0));

        assertThat(printed.status()).as(printed.body()).isEqualTo(200);
        assertThat(OtherServices.asked(story.id().toString()))
                .contains("PROBLEM")
                .doesNotContain("REPORTER_NAME");
    }

    /// Whoever may not open is told in intake's words, and nothing is printed.
    @Test
    void whatIntakeRefusesIsRefused() {
        Story story = of("an erased order to print", Told.registered(1), order("BDC"));
        holds(story);
        OtherServices.erased(story.id().toString());

        Answer refused = print(clerk(), story, clerk().get(papers(story)).json().get(0));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.json().path("code").asText()).isEqualTo("reporter.erased");
        assertThat(refused.json().path("title").asText()).isEqualTo("受理服务不给");
    }

    /// Read as far as that, as the consumer would have noted it.
    private void holds(Story... stories) {
        projected.empty();
        for (List<RecordedBytes> chunk : Projected.chunks(stories)) {
            projected.apply(chunk);
            chunk.forEach(event -> projected.reached(
                    event.metadata().source(),
                    event.metadata().shard(),
                    event.metadata().position()));
        }
    }

    private static Story of(String name, DomainEvent... events) {
        return Story.of(name).then(new Apart().of(events));
    }

    private static DomainEvent order(String unit) {
        return Told.issued(1, 1, TransferKind.TRANSFER, new OrgCode(unit), "2026-02-10T16:30");
    }

    private static String papers(Story story) {
        return "/api/v1/cases/" + story.id() + "/papers";
    }

    private static Answer print(Api who, Story story, JsonNode paper) {
        return who.post(papers(story) + "/" + paper.path("paperId").asText(), "");
    }

    private Api clerk() {
        return Api.at(base).as(TestTokens.of("clerk1", "ZWZX", "clerk"));
    }

    private Api coordinator(String unit) {
        return Api.at(base).as(TestTokens.of("coord1", unit, "coordinator"));
    }
}
