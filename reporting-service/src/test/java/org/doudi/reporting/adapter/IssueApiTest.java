package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CauseCode;
import org.doudi.events.RecordedBytes;
import org.doudi.events.ReportingEvent.CommonIssueIdentified;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 举一反三 — 三.6: from the cases of one kind to what is done about them. It is the 12th of February 2026, 10:00.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class IssueApiTest {
    private static final String ISSUES = "/api/v1/common-issues";
    private static final Story ONE = of("issue one", "2026-01-10T09:00", CauseCode.BUCK_PASSING);
    private static final Story OTHER = of("issue other", "2026-02-09T09:00", CauseCode.BUCK_PASSING);
    private static final Story OF_ANOTHER_KIND =
            of("issue of another kind", "2026-02-09T09:00", CauseCode.POLICY_EXPLANATION);
    private static final String IDENTIFIED = """
            {"month":"2026-01","cause":"BUCK_PASSING","matter":{"code":"BDC-01","name":"转移登记"},
             "cases":["%s","%s"]}""";
    private static final String MEASURE = """
            {"measure":"%s","unit":"BDC","owner":"coord-bdc","dueBy":"2026-03-31","effectiveFrom":"2026-03-01"}""";

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    IssueApiTest(Projected projected) {
        this.projected = projected;
    }

    @BeforeEach
    void cases() {
        Story departments = Story.of("departments")
                .then(new DepartmentRegistered(BDC, "不动产登记中心", "DEPARTMENT", Story.at("2022-12-02T00:00")));
        projected.holds(ONE, OTHER, OF_ANOTHER_KIND, departments);
    }

    @Test
    void aProblemIsFoundImprovedAndMeasured() {
        Answer found = lead().under("issue-1").post(ISSUES, IDENTIFIED.formatted(ONE.id(), OTHER.id()));
        assertThat(found.status()).as(found.body()).isEqualTo(201);
        String issue = ISSUES + "/" + found.json().path("issueId").asText();
        Answer improved = lead().under("issue-2").post(issue + "/improvements", MEASURE.formatted("并联办理"));
        assertThat(improved.status()).as(improved.body()).isEqualTo(201);
        assertThat(improved.json().path("improvements").asInt()).isEqualTo(1);

        JsonNode read = lead().get(issue).json();
        assertThat(read.path("cause").path("code").asText()).isEqualTo("BUCK_PASSING");
        assertThat(read.path("found").get(0).path("cases")).hasSize(2);
        assertThat(read.path("improvements").get(0).path("before").toString()).isEqualTo("{\"months\":2,\"cases\":2}");
        assertThat(read.path("months").findValuesAsText("count")).containsExactly("1", "1");
        assertThat(lead().get(read.path("months").get(1).path("cases").asText())
                        .json()
                        .findValuesAsText("caseId"))
                .containsExactly(OTHER.id().toString());
    }

    @Test
    void whatWasFoundIsListedOnceItIsRead() {
        Answer found = lead().under("issue-3").post(ISSUES, IDENTIFIED.formatted(ONE.id(), OTHER.id()));
        StreamId id = StreamId.parse(found.json().path("issueId").asText());
        Story stream = Story.along(id)
                .then(new CommonIssueIdentified(
                        CauseCode.BUCK_PASSING,
                        Optional.empty(),
                        LocalDate.of(2026, 1, 1),
                        List.of(ONE.id(), OTHER.id()),
                        new StaffId("lead1")));
        List<RecordedBytes> chunk = Projected.chunks(stream).getFirst();
        projected.apply(chunk);

        assertThat(lead().get(ISSUES).json().findValuesAsText("issueId")).containsExactly(id.toString());
    }

    @Test
    void whatIsNotOfTheKindIsRefused() {
        refused(
                lead().under("issue-4").post(ISSUES, IDENTIFIED.formatted(ONE.id(), OF_ANOTHER_KIND.id())),
                400,
                "issue.case-not-of-kind");
        refused(
                lead().under("issue-5").post(ISSUES, IDENTIFIED.formatted(ONE.id(), ONE.id())),
                400,
                "issue.single-case");
        refused(
                lead().under("issue-6").post(ISSUES + "/" + ONE.id() + "/improvements", MEASURE.formatted("并联")),
                404,
                "issue.unknown");
        refused(lead().get(ISSUES + "/" + ONE.id()), 404, "issue.unknown");
        assertThat(lead().under("issue-7").post(ISSUES, "{}").status()).isEqualTo(400);
    }

    @Test
    void aPersonsNumberStaysOutside() {
        Answer found = lead().under("issue-8").post(ISSUES, IDENTIFIED.formatted(ONE.id(), OTHER.id()));
        String issue = ISSUES + "/" + found.json().path("issueId").asText();

        refused(
                lead().under("issue-9").post(issue + "/improvements", MEASURE.formatted("请电 138-4770-0001")),
                400,
                "improvement.personal");
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
    }

    private static Story of(String name, String at, CauseCode cause) {
        return Story.of(name).on(at).then(Told.registered(1, cause));
    }

    private Api lead() {
        return Api.at(base).as(TestTokens.of("lead1", "ZWZX", "centre-lead"));
    }
}
