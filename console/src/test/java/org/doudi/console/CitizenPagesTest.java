package org.doudi.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.console.Browser.location;

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

/// What a citizen does without an account and without script; the desk behind is [TestService]'s.
@QuarkusTest
@WithTestResource(Surroundings.class)
class CitizenPagesTest {
    private static final String RATING = "/citizen/ratings/code-1";
    private static final Pattern FIELD = Pattern.compile("name=\"(token|once)\" value=\"([^\"]+)\"");

    @TestHTTPResource
    URI console = URI.create("/");

    private Browser citizen = new Browser(console);

    @BeforeEach
    void anotherPhone() {
        citizen = new Browser(console);
    }

    @Test
    void the_page_of_the_qr_shows_the_matter_and_asks_for_a_level_and_the_pin() {
        var page = citizen.get(RATING);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"zh-CN\">", "乌政办反映〔2026〕7号", "&lt;b&gt;不动产&lt;/b&gt;登记", "2026年12月31日")
                .contains("<label for=\"pin\">", "<label for=\"level-1\">满意</label>", "<label for=\"comment\">")
                .doesNotContain("<script", "style=", "onclick", "<b>");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; style-src 'self'")
                .doesNotContain("script-src");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void a_rating_with_the_pin_is_taken_once_and_thanked_for() {
        var sent = send(Map.of("level", "3", "pin", "123456", "comment", "等了<很>久"));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(URI.create(location(sent)).getPath()).isEqualTo("/citizen/thanks");
        assertThat(citizen.get("/citizen/thanks").body()).contains("已经收到");
    }

    @Test
    void a_wrong_pin_is_told_in_the_services_words_and_what_was_written_stays_but_the_pin() {
        var sent = send(Map.of("level", "3", "pin", "654321", "comment", "等了<很>久"));

        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body())
                .contains("role=\"alert\"", "受理单上的密码不正确，还可以输入4次", "等了&lt;很&gt;久", "value=\"3\" required checked")
                .doesNotContain("654321");
    }

    @Test
    void what_is_missing_is_said_in_words() {
        assertThat(send(Map.of("pin", "123456")).body()).contains("请先选择满意、基本满意或者不满意。");
        var sent = send(Map.of("level", "1", "pin", "12345"));
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sent.body()).contains("请输入受理单上的六位密码。");
    }

    @Test
    void a_form_of_another_page_is_not_sent() {
        citizen.get(RATING);
        var sent = citizen.submit(RATING, Map.of("level", "1", "pin", "123456", "token", "0".repeat(32)));

        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body()).contains("请再提交一次");
        assertThat(new Browser(console)
                        .submit(RATING, fields(citizen.get(RATING), Map.of("level", "1", "pin", "123456")))
                        .statusCode())
                .as("the form of another browser")
                .isEqualTo(403);
    }

    @Test
    void a_code_that_is_good_for_nothing_is_told_so() {
        assertThat(citizen.get("/citizen/ratings/gone-1").body()).contains("评价码已经用过", "重新输入评价码");
        assertThat(citizen.get("/citizen/ratings/gone-1").statusCode()).isEqualTo(409);
        assertThat(citizen.get("/citizen/ratings/%3Cscript%3E").statusCode()).isEqualTo(404);
    }

    @Test
    void a_code_is_typed_in_where_no_qr_is_read() {
        var page = citizen.get("/citizen");
        assertThat(page.body()).contains("<label for=\"code\">评价码</label>");

        var found = citizen.submit("/citizen", fields(page, Map.of("code", " code-1 ")));
        assertThat(found.statusCode()).isEqualTo(303);
        assertThat(URI.create(location(found)).getPath()).isEqualTo(RATING);
        assertThat(citizen.submit("/citizen", fields(page, Map.of("code", "../../x")))
                        .body())
                .contains("评价码不对", "aria-invalid=\"true\"");
    }

    @Test
    void big_type_is_chosen_once_and_remembered() {
        assertThat(citizen.get("/citizen").body()).contains("长者版").doesNotContain("class=\"elder\"");
        assertThat(citizen.get("/citizen?elder=1").body()).contains("<body class=\"elder\">", "标准版");
        assertThat(citizen.get(RATING).body()).contains("<body class=\"elder\">", "受理单上有六个数字");
        citizen.get("/citizen?elder=0");
        assertThat(citizen.get(RATING).body()).doesNotContain("class=\"elder\"");
    }

    @Test
    void the_style_is_a_file_of_the_house() {
        var style = citizen.get("/citizen/style/citizen.css");

        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(style.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    private HttpResponse<String> send(Map<String, String> filled) {
        return citizen.submit(RATING, fields(citizen.get(RATING), filled));
    }

    /// What the page keeps in its form, and what is filled in.
    private static Map<String, String> fields(HttpResponse<String> page, Map<String, String> filled) {
        var fields = new TreeMap<>(filled);
        FIELD.matcher(page.body()).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        return fields;
    }
}
