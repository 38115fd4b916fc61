package org.doudi.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.doudi.e2e.Stack;
import org.doudi.e2e.Week;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the jar serves: the application, kept by the browser as long as it is good for.
@ExtendWith(Week.Played.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(3)
class PagesTest {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private Stack stack;

    @BeforeAll
    void open(Week week) {
        stack = week.stack();
    }

    @Test
    void theFirstPageIsAskedForAnewAndItsFilesAreKept() throws Exception {
        var first = get("/");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(first, "Content-Security-Policy"))
                .contains("script-src 'self';")
                .doesNotContain("unsafe");

        var script = SCRIPT.matcher(first.body());
        assertThat(script.find()).isTrue();
        var file = get(script.group(1));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(file, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(get("/assets/none.js"), "Cache-Control")).doesNotContain("immutable");
    }

    @Test
    void aPageOfTheApplicationIsTheApplicationAndNothingElseIs() throws Exception {
        assertThat(get("/cases/7").body()).contains("<div id=\"app\">");
        assertThat(header(get("/cases/7"), "Cache-Control")).isEqualTo("no-cache");
        assertThat(get("/services/none/api/v1/cases").statusCode()).isEqualTo(404);
        assertThat(get("/citizen").body()).contains("评价码").doesNotContain("<script");
        assertThat(get("/session").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(stack.console().resolve(path)).header("Accept-Encoding", "gzip");
        var answer = http.send(request.build(), BodyHandlers.ofString());
        return header(answer, "Content-Encoding").equals("gzip") && !path.contains("/assets/")
                ? http.send(HttpRequest.newBuilder(answer.uri()).build(), BodyHandlers.ofString())
                : answer;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
