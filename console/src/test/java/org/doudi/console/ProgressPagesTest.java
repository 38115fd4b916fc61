package org.doudi.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 查进度: by the number and the PIN of the slip, without script; the desk behind is [TestService]'s.
@QuarkusTest
@WithTestResource(Surroundings.class)
class ProgressPagesTest {
    private static final String PROGRESS = "/citizen/progress";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    @TestHTTPResource
    URI console = URI.create("/");

    private Browser citizen = new Browser(console);

    @BeforeEach
    void anotherPhone() {
        citizen = new Browser(console);
    }

    @Test
    void the_first_page_leads_to_what_can_be_done() {
        assertThat(citizen.get("/citizen").body())
                .contains("<a href=\"/citizen/progress\">查进度</a>", "<a href=\"/citizen/guides\">查办法</a>");
    }

    @Test
    void the_form_names_its_fields_and_has_no_script() {
        var page = citizen.get(PROGRESS);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"zh-CN\">", "<label for=\"caseNo\">", "<label for=\"pin\">", "method=\"post\"")
                .doesNotContain("<script", "style=", "onclick", "role=\"alert\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; style-src 'self'");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void with_number_and_pin_the_case_is_told_in_plain_words() {
        var told = ask("２０２６-0089 ", " 123456");

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body())
                .contains("<h1>单位正在办</h1>", "乌办反〔2026〕0089号", "单位办好，窗口告诉您结果", "2026年2月13日", "已经过了这一天")
                .contains("&lt;b&gt;不动产&lt;/b&gt;登记中心、水利局")
                .contains("<span class=\"day\">2026年2月11日</span> 单位签收", "可以评价了", "href=\"/citizen\"")
                .doesNotContain("<script", "<b>", "123456");
        assertThat(told.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(told.uri().getQuery()).isNull();
    }

    @Test
    void what_does_not_fit_is_told_at_the_top_and_the_pin_is_not_shown_again() {
        var wrong = ask("2026-0089", "654321");

        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(wrong.body())
                .contains("<title>有问题：", "role=\"alert\"", "没有找到：编号或者密码不对", "value=\"2026-0089\"")
                .contains("aria-invalid=\"true\"")
                .doesNotContain("654321");
        assertThat(ask("often", "123456").statusCode()).isEqualTo(429);
        assertThat(ask("often", "123456").body()).contains("输错的次数太多");
    }

    @Test
    void a_service_that_fails_is_told_in_words_for_people() {
        var failed = ask("broken", "123456");

        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).contains("请过一会儿再试").doesNotContain("Idempotency");
    }

    @Test
    void what_is_missing_is_said_in_words() {
        assertThat(ask(" ", "123456").body()).contains("请输入受理单上的编号。");
        assertThat(ask("9".repeat(65), "123456").body()).contains("编号不对");
        var noPin = ask("2026-0089", "12345");
        assertThat(noPin.statusCode()).isEqualTo(400);
        assertThat(noPin.body()).contains("请输入受理单上的六位密码。");
    }

    @Test
    void a_form_of_another_browser_is_not_sent() {
        var form = form("2026-0089", "123456");
        assertThat(new Browser(console).submit(PROGRESS, form).statusCode()).isEqualTo(403);
        assertThat(citizen.submit(PROGRESS, Map.of("caseNo", "2026-0089", "pin", "123456"))
                        .body())
                .contains("请再提交一次");
    }

    private HttpResponse<String> ask(String caseNo, String pin) {
        return citizen.submit(PROGRESS, form(caseNo, pin));
    }

    private Map<String, String> form(String caseNo, String pin) {
        var fields = new TreeMap<>(Map.of("caseNo", caseNo, "pin", pin));
        TOKEN.matcher(citizen.get(PROGRESS).body()).results().forEach(found -> fields.put("token", found.group(1)));
        return fields;
    }
}
