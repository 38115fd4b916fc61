package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.stream.IntStream;
import org.doudi.events.CaseState;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/// 台账表格: whole, within sight, without formulas, and on record.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class LedgerFileTest {
    private static final int MORE_THAN_A_PAGE = 520;

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    LedgerFileTest(Projected projected) {
        this.projected = projected;
    }

    @Test
    void everyCaseOfTheListIsARowOnce() {
        projected.holds(IntStream.range(0, MORE_THAN_A_PAGE)
                .mapToObj(i -> Stories.in(CaseState.HANDLING, Story.of("case " + i)))
                .toArray(Story[]::new));

        Answer answer = chief().get("/api/v1/ledger.xlsx");
        Xlsx sheet = Xlsx.of(answer.bytes());

        assertThat(answer.header("Content-Disposition")).contains("attachment; filename=\"ledger.xlsx\"");
        assertThat(sheet.rows()).hasSize(MORE_THAN_A_PAGE + 1);
        assertThat(sheet.rows().getFirst()).startsWith("编号", "状态", "来源");
        assertThat(sheet.rows().get(1)).contains("乌办反〔2026〕0001号", "办理中");
        assertThat(sheet.formulas()).isZero();
    }

    @Test
    void theFilterAndTheSightAreThoseOfTheList() {
        projected.holds(Cases.all());

        assertThat(rows(chief(), "?state=HANDLING"))
                .isEqualTo(chief().get("/api/v1/ledger?limit=200&state=HANDLING")
                        .json()
                        .size());
        assertThat(rows(coordinator(), ""))
                .isEqualTo(coordinator().get("/api/v1/ledger?limit=200").json().size())
                .isLessThan(rows(chief(), ""));
        assertThat(chief().get("/api/v1/ledger.xlsx?state=LOST").status()).isEqualTo(400);
    }

    @Test
    void whoTookItIsOnRecord() {
        projected.holds(Cases.OF_BDC);

        chief().get("/api/v1/ledger.xlsx?caseNo=%E4%B9%8C");

        JsonNode records = Api.at(base)
                .as(TestTokens.of("audit1", "ZWZX", "auditor"))
                .get("/api/v1/access-records?limit=2")
                .json();
        assertThat(records.get(0).path("outcome").asText()).isEqualTo("rows=0");
        assertThat(records.get(1).path("target").asText()).isEqualTo("GET /api/v1/ledger.xlsx");
        assertThat(records.get(1).path("outcome").asText()).isEqualTo("caseNo");
        assertThat(records.get(1).path("actor").asText()).isEqualTo("user:chief1");
    }

    private static int rows(Api asker, String query) {
        return Xlsx.of(asker.get("/api/v1/ledger.xlsx" + query).bytes()).rows().size() - 1;
    }

    private Api chief() {
        return Api.at(base).as(TestTokens.of("chief1", "ZWZX", "duty-chief"));
    }

    private Api coordinator() {
        return Api.at(base).as(TestTokens.of("coord1", "BDC", "coordinator"));
    }
}
