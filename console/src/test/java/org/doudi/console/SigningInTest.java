package org.doudi.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.console.Browser.json;
import static org.doudi.console.Browser.location;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class SigningInTest {
    private static final int FIVE_MINUTES = 300;

    @TestHTTPResource
    URI console = URI.create("/");

    @Test
    void nobody_is_told_so_and_not_redirected() {
        var answer = new Browser(console).get("/session");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).path("code").asText()).isEqualTo("session.ended");
        assertThat(json(answer).path("title").asText()).contains("登录");
    }

    @Test
    void signing_in_asks_with_a_challenge_a_nonce_and_one_address_to_come_back_to() {
        var asked = location(new Browser(console).get("/login?back=/cases/7"));

        assertThat(asked)
                .contains("client_id=doudi-console", "response_type=code", "scope=openid")
                .contains("code_challenge_method=S256", "nonce=", "state=")
                .contains(
                        "redirect_uri=" + console.toString().replace(":", "%3A").replace("/", "%2F") + "login");
    }

    @Test
    void who_has_signed_in_is_back_where_he_was_and_known_by_name_role_and_department() {
        var browser = new Browser(console);
        var landed = browser.signIn("clerk7", FIVE_MINUTES, "/cases/7?tab=clocks");

        assertThat(landed.statusCode()).isEqualTo(303);
        assertThat(URI.create(location(landed)).getPath()).isEqualTo("/cases/7");
        assertThat(URI.create(location(landed)).getQuery()).isEqualTo("tab=clocks");
        var session = json(browser.get("/session"));
        assertThat(session.path("user").asText()).isEqualTo("clerk7");
        assertThat(session.path("name").asText()).isEqualTo("clerk7");
        assertThat(session.path("roles")).extracting(JsonNode::asText).containsExactly("clerk");
        assertThat(session.path("org").asText()).isEqualTo("BDC");
        assertThat(session.path("orgName").asText()).isEqualTo("不动产登记中心");
        assertThat(session.path("services").path("intake").asText()).isEqualTo("/services/intake");
        assertThat(Instant.parse(session.path("expiresAt").asText()))
                .isBetween(Instant.now().plusSeconds(1700), Instant.now().plusSeconds(1900));
        assertThat(session.toString()).doesNotContain("eyJ");
    }

    @Test
    void the_session_is_a_sealed_cookie_that_no_script_reads() {
        var browser = new Browser(console);
        var asked = browser.get("/login");
        var returned = browser.get(location(asked) + "&user=clerk1&life=300");
        browser.get(location(returned));

        assertThat(browser.lastSet())
                .filteredOn(cookie -> cookie.startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Lax"));
        assertThat(String.join("", browser.cookies().values())).doesNotContain("clerk1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example/", "/\\elsewhere.example"})
    void nobody_is_led_elsewhere_by_signing_in(String back) {
        var landed = new Browser(console).signIn("clerk1", FIVE_MINUTES, back);

        assertThat(URI.create(location(landed)).getAuthority()).isIn(null, console.getAuthority());
        assertThat(URI.create(location(landed)).getPath()).isEqualTo("/");
    }

    @Test
    void tokens_are_renewed_before_they_end() {
        var browser = new Browser(console);
        browser.signIn("clerk1", 10, "/");
        String first = serial(browser);

        assertThat(serial(browser)).isNotEqualTo(first);
    }

    private static String serial(Browser browser) {
        var told = json(browser.get("/services/intake/api/v1/cases"));
        return told.path("headers").path("authorization").asText();
    }

    @Test
    void a_session_that_has_ended_is_a_problem_and_no_redirect_and_signing_in_again_goes_on() {
        var browser = new Browser(console);
        browser.signIn("leaving1", 2, "/");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                browser.get("/services/intake/api/v1/cases").statusCode())
                        .isEqualTo(401));
        var answer = browser.post("/services/intake/api/v1/cases", Browser.OWN, "{}");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).path("code").asText()).isEqualTo("session.ended");
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);

        browser.signIn("clerk1", FIVE_MINUTES, "/");
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
    }

    @Test
    void a_sign_in_that_was_left_off_does_not_hinder_the_next() {
        var browser = new Browser(console);
        browser.get("/login?back=/one");
        browser.get("/login?back=/two");

        assertThat(URI.create(location(browser.signIn("clerk1", FIVE_MINUTES, "/three")))
                        .getPath())
                .isEqualTo("/three");
    }

    @Test
    void signing_out_ends_both_sessions() {
        var browser = new Browser(console);
        browser.signIn("clerk1", FIVE_MINUTES, "/");
        var asked = browser.get("/logout");

        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(location(asked))
                .contains("/protocol/openid-connect/logout", "id_token_hint=", "post_logout_redirect_uri=");
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
        assertThat(location(new Browser(console).get("/logout"))).isEqualTo("/");
    }

    @Test
    void a_cookie_that_was_tampered_with_is_nobody() {
        var browser = new Browser(console);
        browser.signIn("clerk1", FIVE_MINUTES, "/");
        browser.cookies().replaceAll((_, value) -> value.substring(0, value.length() - 9) + "AAAAAAAAA");

        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
    }
}
