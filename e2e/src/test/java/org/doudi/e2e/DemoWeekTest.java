package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doudi.local.http.Reply;
import org.doudi.local.install.ServiceName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// A week at the window, undisturbed.
@ExtendWith(Week.Played.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(1)
class DemoWeekTest {
    private Stack quiet;
    private List<JsonNode> ledger;

    @BeforeAll
    void lookAtTheWeek(Week week) {
        quiet = week.stack();
        ledger = week.ledger();
    }

    @Test
    void casesStandInManyStates() {
        assertThat(ledger.stream()
                        .map(line -> line.path("state").path("code").asText())
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(24)
                .contains("AWAITING_MATERIALS", "WITHDRAWN", "MERGED", "CLOSED", "NOT_ACCEPTED", "ARCHIVED");
    }

    @Test
    void aTicketThatWasSentTwiceIsOneCase() {
        var tickets = ledger.stream()
                .filter(line -> line.path("channel").path("code").asText().equals("HOTLINE"))
                .map(line -> line.path("reference").asText())
                .toList();
        assertThat(tickets).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void theUnitThatDidNothingIsLateOnTheRightDay() {
        var late = ledger.stream()
                .filter(line -> line.path("late")
                        .valueStream()
                        .anyMatch(clock ->
                                clock.path("clock").path("code").asText().equals("HANDLE")))
                .toList();
        assertThat(late).as("one unit signed on Tuesday and did nothing").hasSize(1);
        assertThat(dueAt(late.getFirst()))
                .as("two working days after Tuesday the 10th, at the close of business")
                .isEqualTo("2026-02-12T09:30:00Z");
    }

    @Test
    void severalUnitsHaveFiveDaysAcrossTheHoliday() {
        assertThat(ledger)
                .as("a lead's receipt on the 10th: 11, 12, 13, the worked Saturday 14, and the 24th after 春节")
                .anyMatch(line -> dueAt(line).equals("2026-02-24T09:30:00Z"));
    }

    @Test
    void whatWasExtendedIsDueThen() {
        assertThat(ledger)
                .as("signed on the 10th, and extended to the second working day after 春节")
                .anyMatch(line -> dueAt(line).equals("2026-02-25T09:30:00Z"));
    }

    @Test
    void aDepartmentSeesItsOwnAndAStrangerNothing() throws IOException {
        Reply own = quiet.get("coord-slj", ServiceName.REPORTING, "/api/v1/ledger?limit=200");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.body())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("units").toString()).contains("SLJ"));
        assertThat(quiet.anonymous(ServiceName.REPORTING, "/api/v1/ledger").status())
                .isEqualTo(401);
        assertThat(quiet.get("hotline-12345", ServiceName.REPORTING, "/api/v1/figures?month=2026-02")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatLacksAPaperIsAcceptedOnAPromise() throws IOException {
        assertThat(details())
                .as("四(三): the department has accepted, and the applicant has until the 25th")
                .anySatisfy(detail -> assertThat(detail.path("tolerances").toString())
                        .contains("\"ACCEPTED\"", "2026-02-25T09:30:00Z"));
    }

    /// Integrators read the description that the services publish; a week of real events is as it says.
    @Test
    void everyEventIsSaidAsTheServicesDescribeIt() throws IOException {
        Reply described = quiet.anonymous(ServiceName.INTAKE, "/asyncapi.json");
        assertThat(described.status()).isEqualTo(200);
        JsonNode components = described.body().path("components");
        Map<String, JsonSchema> schemas = new HashMap<>();
        components.path("messages").valueStream().forEach(message -> {
            var schema = JsonNodeFactory.instance.objectNode();
            schema.setAll((ObjectNode) message.path("payload"));
            schema.set("components", components);
            schemas.put(
                    message.path("name").asText(),
                    JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema));
        });

        var events = quiet.events();
        assertThat(events).hasSizeGreaterThan(500);
        assertThat(events)
                .allSatisfy(event -> assertThat(Objects.requireNonNull(schemas.get(event.getKey()), event.getKey())
                                .validate(event.getValue()))
                        .as(event.getKey())
                        .isEmpty());
    }

    /// the units let go of the later one, and both know of each other.
    @Test
    void whatWasReflectedTwiceGoesOnAsTheFirst() {
        JsonNode merged = ledger.stream()
                .filter(line -> line.path("state").path("code").asText().equals("MERGED"))
                .findFirst()
                .orElseThrow();
        assertThat(ledger)
                .filteredOn(line ->
                        line.path("caseId").equals(merged.path("related").path("master")))
                .singleElement()
                .satisfies(master -> assertThat(
                                master.path("related").path("duplicates").valueStream())
                        .containsExactly(merged.path("caseId")));
    }

    /// whoever was merged has rated; the first reporter is still asked, and nothing is counted for him.
    @Test
    void whoeverWasMergedRatesToo() throws IOException {
        assertThat(details())
                .filteredOn(detail -> !detail.path("mergedRatings").isEmpty())
                .singleElement()
                .satisfies(detail -> {
                    assertThat(detail.path("mergedRatings").toString()).contains("BASICALLY_SATISFIED", "BY_STAFF");
                    assertThat(detail.path("ledger").path("related").path("duplicates"))
                            .isNotEmpty();
                    assertThat(detail.path("ratings").toString())
                            .contains("invitedAt")
                            .doesNotContain("answeredAt");
                });
    }

    /// 三.7: one by the window, the others by the system a day after their end; each in the same gapless series.
    @Test
    void whatHasEndedIsFiled() throws IOException {
        var filed = ledger.stream()
                .filter(line -> line.path("state").path("code").asText().equals("ARCHIVED"))
                .toList();
        assertThat(filed).hasSizeGreaterThanOrEqualTo(3);
        assertThat(filed.stream().map(line -> line.path("archiveNo").asText()).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, filed.size())
                        .mapToObj(number -> String.format(Locale.ROOT, "乌办反档〔2026〕%04d号", number))
                        .toList());
        Set<Boolean> byHand = new HashSet<>();
        for (JsonNode line : filed) {
            Reply manifest = quiet.get(
                    "auditor1",
                    ServiceName.REPORTING,
                    "/api/v1/cases/" + line.path("caseId").asText() + "/archive");
            assertThat(manifest.body().path("intact").asBoolean()).isTrue();
            assertThat(manifest.body().path("packageHash").asText()).matches("[0-9a-f]{64}");
            byHand.add(manifest.body().has("archivedBy"));
        }
        assertThat(byHand).containsExactlyInAnyOrder(true, false);
    }

    /// nobody could be asked, so it closed as it was done.
    @Test
    void whatNobodyStandsBehindClosesUnrated() {
        assertThat(ledger)
                .filteredOn(line -> line.path("marks").toString().contains("ANONYMOUS"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.path("state").path("code").asText()).isEqualTo("ARCHIVED");
                    assertThat(line.path("ending").path("closure").isMissingNode())
                            .isFalse();
                    assertThat(line.path("ending").has("rating")).isFalse();
                });
    }

    /// 四(四): straight to the discipline commission and the centre, and past whoever is complained of.
    @Test
    void rentSeekingGoesPastWhoeverIsComplainedOf() throws IOException {
        Reply seen = quiet.get("discipline1", ServiceName.REPORTING, "/api/v1/ledger?limit=200");
        String complaint = seen.body().path(0).path("caseId").asText();
        assertThat(seen.body()).hasSize(1);
        assertThat(quiet.get("lead1", ServiceName.REPORTING, "/api/v1/work-items?limit=200")
                        .body()
                        .toString())
                .contains(complaint);
        for (ServiceName service : List.of(ServiceName.INTAKE, ServiceName.ROUTING, ServiceName.EVALUATION)) {
            assertThat(quiet.get("coord-scjg", service, "/api/v1/cases/" + complaint)
                            .status())
                    .as(service.toString())
                    .isIn(403, 404);
        }
        assertThat(quiet.get("coord-scjg", ServiceName.REPORTING, "/api/v1/ledger?limit=200")
                        .body()
                        .toString())
                .doesNotContain(complaint);
    }

    @Test
    void aContestedRatingWaitsForTheDutyChief() throws IOException {
        Reply owed = quiet.get("chief1", ServiceName.REPORTING, "/api/v1/work-items?limit=200");
        assertThat(owed.status()).isEqualTo(200);
        assertThat(owed.body().toString()).contains("复核差评申诉");
    }

    private List<JsonNode> details() throws IOException {
        List<JsonNode> details = new ArrayList<>();
        for (JsonNode line : ledger) {
            String caseId = line.path("caseId").asText();
            details.add(quiet.get("clerk1", ServiceName.REPORTING, "/api/v1/ledger/" + caseId)
                    .body());
        }
        return details;
    }

    @Test
    void badInputIsToldAndChangesNothing() throws Exception {
        new BadInput(quiet).check();
    }

    private static String dueAt(JsonNode line) {
        return line.path("progress").path("dueAt").asText();
    }
}
