package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.adapter.rest.Hall.assertProblem;
import static org.doudi.intake.adapter.rest.Hall.done;
import static org.doudi.intake.adapter.rest.Hall.path;
import static org.doudi.intake.adapter.rest.Hall.post;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 受理单 — 附（样表）: the sample's fields, opened by whoever may open them, and on record.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class SlipApiTest {
    private static final String RECEIPT =
            "DOUDI1 %s 0b9f5c9e-1111-4222-8333-444455556666 /intake-service/3/41 " + "ab".repeat(32) + " key-1";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(base, pool);
    }

    @Test
    void theFormIsFilledIn_andItsPrintingOnRecord() throws IOException {
        String id = hall.registered();
        String caseNo = caseNo(id);

        Answer slip = post(hall.clerk(), path(id, "acceptance-slip"), Map.of("receipt", RECEIPT.formatted(caseNo)));

        assertThat(slip.status()).as(slip.body()).isEqualTo(200);
        assertThat(slip.header("Content-Type")).contains("application/pdf");
        assertThat(slip.header("Cache-Control")).contains("no-store");
        assertThat(text(slip))
                .contains("“办不成事”反映窗口问题受理单", "编号：" + caseNo, "反映人姓名" + Bodies.NAME)
                .contains("联系电话" + Bodies.PHONE, "受理人员clerk1", Bodies.PROBLEM, "联系不动产登记中心现场协商")
                .contains("反映人签字", "登记凭据");
        assertThat(hall.events(id)).containsExactly("CaseRegistered", "PersonalDataViewed");
        assertThat(hall.recorded(id))
                .contains("\"who\":\"clerk1\"", "\"REPORTER_NAME\"")
                .doesNotContain(Bodies.PHONE);
    }

    @Test
    void aCodeOfAnythingElseIsNotPrinted() {
        String id = hall.registered();
        for (String wrong : new String[] {"https://example.org/pay", RECEIPT.formatted("乌办反〔2020〕9999号")}) {
            assertProblem(
                    post(hall.clerk(), path(id, "acceptance-slip"), Map.of("receipt", wrong)), 400, "slip.receipt");
        }
        assertThat(hall.events(id)).containsExactly("CaseRegistered");
    }

    @Test
    void whatWasNotAcceptedHasNone() {
        String id = hall.sent();
        assertProblem(post(hall.clerk(), path(id, "acceptance-slip"), Map.of()), 409, "slip.not-accepted");
        assertProblem(
                post(hall.clerk(), path("00000000-0000-4000-8000-000000000000", "acceptance-slip"), Map.of()),
                404,
                "case.unknown");
    }

    /// A name that the font lacks is said to be missing, instead of a paper about a box.
    @Test
    void aNameThatCannotBePrintedIsSaid() {
        String id = done(hall.clerk(), "/api/v1/cases", Bodies.with(Bodies.CASE, "reflection.reporter.name", "ᠮᠣ"))
                .path("caseId")
                .asText();
        assertThat(assertProblem(post(hall.clerk(), path(id, "acceptance-slip"), Map.of()), 409, "paper.glyph-missing")
                        .toString())
                .contains("U+182E");
    }

    private String caseNo(String id) {
        return hall.clerk().get("/api/v1/cases/" + id).json().path("caseNo").asText();
    }

    private static String text(Answer slip) throws IOException {
        try (PDDocument document = Loader.loadPDF(slip.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
