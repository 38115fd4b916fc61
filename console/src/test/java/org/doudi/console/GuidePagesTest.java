package org.doudi.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// 查办法 — 五(四): without account and script; the desk behind is [TestService]'s.
@QuarkusTest
@WithTestResource(Surroundings.class)
class GuidePagesTest {
    private static final Pattern MORE = Pattern.compile("<a href=\"([^\"]+)\">看下一页</a>");

    @TestHTTPResource
    URI console = URI.create("/");

    @Test
    void what_was_learnt_is_found_and_read_page_by_page() {
        var citizen = new Browser(console);
        var first = citizen.get("/citizen/guides?q=" + encoded(" 过户 "));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body())
                .contains("<label for=\"q\">", "value=\"过户\"", "开不出&lt;b&gt;发票&lt;/b&gt;", "缺少发票", "由税务部门出具证明")
                .contains("转移登记", "办事指南，2026年2月12日核对", "这一页有1条")
                .doesNotContain("<script", "style=", "<b>");

        var more = MORE.matcher(first.body());
        assertThat(more.find()).isTrue();
        var second = citizen.get(more.group(1).replace("&amp;", "&"));
        assertThat(second.body()).contains("第二页").doesNotContain("看下一页");
    }

    @Test
    void nothing_found_is_told_and_so_is_too_much() {
        var citizen = new Browser(console);
        assertThat(citizen.get("/citizen/guides?q=" + encoded("打井")).body()).contains("没有找到。换几个字试试");
        assertThat(citizen.get("/citizen/guides").body()).contains("<label for=\"q\">");
        var tooMuch = citizen.get("/citizen/guides?q=" + "a".repeat(61));
        assertThat(tooMuch.statusCode()).isEqualTo(400);
        assertThat(tooMuch.body()).contains("role=\"alert\"", "字太多了");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
