package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doudi.events.CauseCode;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/// 月报 — 三.6: each file says what the published summary says, and it is on record who took it.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class SummaryFileTest {
    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    SummaryFileTest(Projected projected) {
        this.projected = projected;
    }

    @Test
    void everyFigureOfTheSummaryStandsInEachFile() {
        String month = published("2024-06", "不动产登记中心");
        JsonNode summary = lead().get(month).json();
        assertThat(summary.path("problems")).isNotEmpty();
        assertThat(summary.path("units")).isNotEmpty();

        Xlsx sheets = Xlsx.of(lead().get(month + ".xlsx").bytes());
        String pdf = Printed.pdf(lead().get(month + ".pdf").bytes());
        String word = Printed.word(lead().get(month + ".docx").bytes());

        assertThat(sheets.sheets()).hasSize(6);
        assertThat(sheets.formulas()).isZero();
        assertThat(rows(summary)).allSatisfy(row -> {
            String line = String.join("", row);
            assertThat(pdf).contains(Printed.bare(line));
            assertThat(word).contains(Printed.bare(line));
        });
        assertThat(sheets.values()).containsAll(numbers(summary));
        String published = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm", Locale.ROOT)
                .format(Instant.parse(summary.path("publishedAt").asText()).atZone(ZoneId.of("Asia/Shanghai")));
        for (String paper : List.of(pdf, word)) {
            assertThat(paper)
                    .contains("“办不成事”反映窗口2024年6月工作月报", "发布人：lead1", "发布时间：" + published)
                    .contains("本月报由政务服务中心（行政区划代码150626）于" + published + "发布");
        }
    }

    @Test
    void thePdfIsTheSameToTheByte_andOnRecord() {
        String month = published("2024-07", "不动产登记中心");

        Answer first = lead().get(month + ".pdf");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Content-Type")).contains("application/pdf");
        assertThat(first.header("Content-Disposition")).contains("attachment; filename=\"summary-2024-07.pdf\"");
        assertThat(lead().get(month + ".pdf").bytes()).isEqualTo(first.bytes());
        JsonNode records = Api.at(base)
                .as(TestTokens.of("audit1", "ZWZX", "auditor"))
                .get("/api/v1/access-records?limit=2")
                .json();
        assertThat(records.get(0).path("outcome").asText()).isEqualTo("bytes=" + first.bytes().length);
        assertThat(records.get(0).path("kind").asText()).isEqualTo("DELIVERED");
        assertThat(records.get(1).path("kind").asText()).isEqualTo("EXPORTED");
        assertThat(records.get(1).path("target").asText()).isEqualTo("GET " + month + ".pdf");
        assertThat(records.get(1).path("actor").asText()).isEqualTo("user:lead1");
    }

    /// No test publishes this month.
    @Test
    void whatIsNotPublishedIsNoFile() {
        for (String kind : List.of("xlsx", "pdf", "docx")) {
            Answer answer = lead().get("/api/v1/months/2023-11/summary." + kind);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.json().path("code").asText()).isEqualTo("summary.unknown");
        }
    }

    /// Nobody gets a paper with a box in the place of a name; where nothing is drawn, the name is there.
    @Test
    void whatCannotBePrintedIsSaid() {
        String month = published("2024-08", "ᠮᠣ登记中心");

        Answer answer = lead().get(month + ".pdf");

        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.json().path("code").asText()).isEqualTo("paper.glyph-missing");
        assertThat(answer.body()).contains("字库里没有这些字", "U+182E");
        assertThat(Printed.word(lead().get(month + ".docx").bytes())).contains("ᠮᠣ登记中心");
    }

    /// Two cases of one kind, and a department.
    private String published(String month, String department) {
        projected.holds(
                Story.of("departments of " + month)
                        .then(
                                new DepartmentRegistered(
                                        new OrgCode("BDC"), department, "DEPARTMENT", Story.at("2022-12-02T00:00")),
                                new DepartmentRegistered(
                                        new OrgCode("ZWZX"), "政务服务中心", "CENTRE", Story.at("2022-12-02T00:00"))),
                Story.of("one of " + month).on(month + "-03T09:00").then(Told.registered(1, CauseCode.COORDINATION)),
                Story.of("two of " + month).on(month + "-03T09:00").then(Told.registered(2, CauseCode.COORDINATION)));
        String address = "/api/v1/months/" + month + "/summary";
        Answer published = lead().under("file-" + month).post(address, "");
        assertThat(published.status()).as(published.body()).isEqualTo(201);
        return address;
    }

    /// As they are printed.
    private static List<List<String>> rows(JsonNode summary) {
        List<List<String>> rows = new ArrayList<>();
        JsonNode figures = summary.path("figures");
        for (JsonNode ratio : figures.path("ratios")) {
            rows.add(List.of(
                    ratio.path("metric").path("name").asText(),
                    ratio.path("clause").asText(),
                    ratio.path("numerator").asText(),
                    ratio.path("denominator").asText(),
                    ratio.has("rate") ? percent(ratio.path("rate").decimalValue()) : "—",
                    ratio.path("typedByStaff").asText()));
            for (JsonNode part : ratio.path("parts")) {
                rows.add(List.of(
                        ratio.path("metric").path("name").asText(),
                        part.path("part").path("name").asText(),
                        part.path("numerator").asText(),
                        part.path("denominator").asText()));
            }
        }
        figures.path("visits")
                .forEach(each -> rows.add(List.of(
                        each.path("unit").path("name").asText(),
                        each.path("visits").asText())));
        summary.path("units")
                .forEach(unit -> unit.path("figures")
                        .forEach(share -> rows.add(List.of(
                                unit.path("unit").path("name").asText(),
                                share.path("metric").path("name").asText(),
                                share.path("numerator").asText(),
                                share.path("denominator").asText()))));
        summary.path("problems")
                .forEach(each -> rows.add(List.of(
                        each.path("name").asText(),
                        each.path("cause").path("name").asText(),
                        each.path("count").asText())));
        return rows;
    }

    private static List<List<String>> numbers(JsonNode summary) {
        List<List<String>> numbers = new ArrayList<>();
        for (JsonNode ratio : summary.path("figures").path("ratios")) {
            List<String> row = new ArrayList<>(List.of(
                    ratio.path("metric").path("name").asText(),
                    ratio.path("clause").asText(),
                    ratio.path("numerator").asText(),
                    ratio.path("denominator").asText()));
            if (ratio.has("rate")) {
                row.add(ratio.path("rate").decimalValue().stripTrailingZeros().toPlainString());
            }
            row.add(ratio.path("typedByStaff").asText());
            if (ratio.has("average")) {
                row.add(ratio.path("average")
                        .decimalValue()
                        .stripTrailingZeros()
                        .toPlainString());
            }
            numbers.add(row);
        }
        return numbers;
    }

    private static String percent(BigDecimal rate) {
        return rate.multiply(BigDecimal.valueOf(100)).setScale(2, RoundingMode.UNNECESSARY) + "%";
    }

    private Api lead() {
        return Api.at(base).as(TestTokens.of("lead1", "ZWZX", "centre-lead"));
    }
}
