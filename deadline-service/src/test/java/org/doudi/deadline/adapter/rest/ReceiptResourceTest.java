package org.doudi.deadline.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.events.StreamId;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 期限凭据 of a clock that runs, for a program and on paper.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
class ReceiptResourceTest {
    private static final String NOBODYS = "/00000000-0000-0000-0000-0000000000bb/receipt";

    @Inject
    Clocks clocks;

    @BeforeEach
    void nothingIsDueYet() {
        new Surroundings().itIs("2022-03-07T09:00");
    }

    @Test
    void itTellsHowTheDateWasCounted() {
        StreamId matter = clocks.started("2026-02-13T02:00:00Z", 2);
        JsonNode clock = clock(matter);
        Api.Answer answer = as("auditor").get(receipt(matter, clock));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode receipt = answer.json();
        assertThat(receipt.path("dueAt")).isEqualTo(clock.path("dueAt"));
        assertThat(receipt.path("computedDueAt")).isEqualTo(clock.path("dueAt"));
        assertThat(receipt.path("agrees").asBoolean()).isTrue();
        assertThat(receipt.path("clause").asText()).isEqualTo("三.3");
        assertThat(receipt.at("/parameter/name").asText()).isEqualTo("review.wd");
        assertThat(receipt.at("/count/days")).hasSize(12);
        assertThat(receipt.at("/count/days/1/reason").asText()).isEqualTo("春节调休上班");
        assertThat(receipt.at("/count/notices/0/docNo").asText()).isEqualTo("国办发明电〔2025〕7号");
        assertThat(answer.header("ETag")).isPresent();
    }

    /// It is a page by itself: nothing is fetched, and nothing runs.
    @Test
    void itIsPrintedOnOnePage() {
        StreamId matter = clocks.started("2026-12-30T02:00:00Z", 2);
        Api.Answer answer = as("leader").get(receipt(matter, clock(matter)) + "/page");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElse("").replace(" ", ""))
                .isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(answer.body())
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<html lang=\"zh-CN\">",
                        "size: A4",
                        "<h1>期限凭据</h1>",
                        "2027年1月3日 星期日（暂定）",
                        "开始之日，不计入（民法典第二百零一条）",
                        "review.wd（三.3）",
                        "依日志重新计算，与所记期限一致")
                .doesNotContain("<script", "src=", "href=", "url(", "@import", "{it", "{/");
    }

    /// For a printer, and for the archive package: the same whoever asks.
    @Test
    void itIsPrintedOnPaper() throws IOException {
        StreamId matter = clocks.started("2026-02-13T02:00:00Z", 2);
        String paper = receipt(matter, clock(matter)) + "/page.pdf";
        Api.Answer answer = as("clerk").get(paper);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("application/pdf");
        try (PDDocument document = Loader.loadPDF(answer.bytes())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("期限凭据", "春节调休上班", "国办发明电〔2025〕7号", "依日志重新计算，与所记期限一致");
        }
        assertThat(as("service").get(paper).bytes()).isEqualTo(answer.bytes());
    }

    /// 四(四): whoever is complained of finds neither.
    @ParameterizedTest
    @ValueSource(strings = {"", "/page", "/page.pdf"})
    void whoStandsBackFindsNoReceipt(String form) {
        StreamId complaint = clocks.started("2026-02-09T02:00:00Z", 2);
        String receipt = receipt(complaint, clock(complaint)) + form;
        clocks.recuse(complaint, "somebody");
        Api.Answer answer = as("clerk").get(receipt);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asText()).isEqualTo("case.unknown");
        assertThat(door().as(TestTokens.of("clerk1", "ZWZX", "clerk"))
                        .get(receipt)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/page", "/page.pdf"})
    void whatIsNoClockOfTheCaseHasNoReceipt(String form) {
        StreamId matter = clocks.started("2026-02-09T02:00:00Z", 2);
        Api.Answer answer = as("clerk").get("/api/v1/cases/" + matter + "/clocks" + NOBODYS + form);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asText()).isEqualTo("clock.unknown");
        assertThat(answer.json().path("clause").asText()).isEqualTo("三.4");
        assertThat(answer.json().path("title").asText()).containsPattern("\\p{IsHan}");
        assertThat(as("clerk")
                        .get("/api/v1/cases/" + matter + "/clocks/abc/receipt" + form)
                        .status())
                .isEqualTo(404);
    }

    /// What is published is no case's.
    @Test
    void theCalendarIsNoCase() {
        Api.Answer answer =
                as("clerk").get("/api/v1/cases/" + StreamId.named("reference", "150626") + "/clocks" + NOBODYS);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asText()).isEqualTo("case.unknown");
    }

    private static String receipt(StreamId matter, JsonNode clock) {
        return "/api/v1/cases/" + matter + "/clocks/" + clock.path("clockId").asText() + "/receipt";
    }

    private static JsonNode clock(StreamId matter) {
        return door().as(TestTokens.of("clerk1", "ZWZX", "clerk"))
                .get("/api/v1/cases/" + matter + "/clocks")
                .json()
                .get(0);
    }

    private static Api as(String role) {
        return door().as(TestTokens.of("somebody", "BDC", role));
    }

    private static Api door() {
        return Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
    }
}
