package org.doudi.local.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Base64;
import org.doudi.local.http.Http;
import org.doudi.local.http.Tokens;
import org.doudi.local.server.LocalException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the services read from a token, against the real Keycloak.
class RealmTest {
    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

    private static final String GUESSED_AT = "clerk2";

    @TempDir
    static Path folder;

    static Installation installation;
    static LocalKeycloak local;

    @BeforeAll
    static void start() {
        local = LocalKeycloak.start(folder);
        installation = local.installation();
    }

    @AfterAll
    static void stop() {
        local.close();
    }

    @Test
    void a_coordinator_carries_the_department_the_centre_and_one_role() throws Exception {
        var claims = claims("coord-bdc");

        assertThat(claims.path("org").asText()).isEqualTo("BDC");
        assertThat(claims.path("centre").asText()).isEqualTo("150626");
        assertThat(claims.at("/realm_access/roles"))
                .extracting(JsonNode::asText)
                .containsExactly("coordinator");
        assertThat(claims.path("iss").asText()).isEqualTo(installation.issuer());
        assertThat(claims.path("aud").asText()).isEqualTo("doudi");
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(claims.path("preferred_username").asText()).isEqualTo("coord-bdc");
    }

    @Test
    void a_token_tells_no_name_and_no_address() throws Exception {
        assertThat(claims("clerk1").fieldNames())
                .toIterable()
                .doesNotContain("name", "given_name", "family_name", "email", "phone_number");
    }

    @Test
    void every_demo_user_gets_a_token() {
        var tokens = new Tokens(installation, new Http());

        assertThat(Realm.of(PROJECT).users())
                .hasSize(40)
                .filteredOn(user -> !user.name().equals(GUESSED_AT))
                .allSatisfy(user -> assertThat(tokens.of(user.name())).isNotBlank());
    }

    @Test
    void a_service_account_carries_its_own_role_and_no_department() throws Exception {
        assertThat(claims("hotline-12345").at("/realm_access/roles"))
                .extracting(JsonNode::asText)
                .containsExactly("hotline");
        assertThat(claims("integrator-demo").at("/realm_access/roles"))
                .extracting(JsonNode::asText)
                .containsExactly("integrator");
        var services = claims("doudi-services");
        assertThat(services.at("/realm_access/roles"))
                .extracting(JsonNode::asText)
                .containsExactly("service");
        assertThat(services.path("centre").asText()).isEqualTo("150626");
        assertThat(services.has("org")).isFalse();
    }

    @Test
    void an_unknown_user_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> new Tokens(installation, new Http()).of("nobody"))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("取不到“nobody”的令牌");
    }

    @Test
    void guessing_passwords_is_stopped_and_recorded() throws Exception {
        var http = new Http();
        var login = installation.issuer() + "/protocol/openid-connect/token";
        for (var guess = 0; guess < 6; guess++) {
            http.postForm(
                    login, "grant_type=password&" + console() + "&username=" + GUESSED_AT + "&password=guess" + guess);
        }

        var right = "grant_type=password&" + console() + "&username=" + GUESSED_AT + "&password="
                + installation.secrets().password("demo");
        assertThat(http.postForm(login, right).succeeded()).isFalse();

        try (var connection = local.postgres().connect("keycloak");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM event_entity WHERE type = 'LOGIN_ERROR'")) {
            rows.next();
            assertThat(rows.getInt(1)).isGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void the_console_is_led_back_to_itself_and_nowhere_else() throws Exception {
        var secrets = installation.secrets();
        var client = new ObjectMapper()
                .readTree(Realm.of(PROJECT).json(secrets, 28_086))
                .required("clients")
                .required(0);

        assertThat(client.required("clientId").asText()).isEqualTo("doudi-console");
        assertThat(client.required("publicClient").asBoolean()).isFalse();
        assertThat(client.required("secret").asText()).isEqualTo(secrets.password("client.doudi-console"));
        assertThat(client.required("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("http://127.0.0.1:28086/login", "http://localhost:28086/login");
        assertThat(client.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
    }

    private static String console() {
        return "client_id=doudi-console&client_secret=" + installation.secrets().password("client.doudi-console");
    }

    @Test
    void the_published_realm_grants_no_passwords_directly_and_holds_no_secret() throws Exception {
        var published = new ObjectMapper()
                .readTree(PROJECT.resolve("deploy/keycloak/doudi-realm.json").toFile());

        assertThat(published.required("clients"))
                .allSatisfy(client -> assertThat(
                                client.required("directAccessGrantsEnabled").asBoolean())
                        .isFalse());
        assertThat(published.findValuesAsText("secret"))
                .hasSize(4)
                .allSatisfy(secret -> assertThat(secret).startsWith("{{secret:"));
        assertThat(published.required("users"))
                .allSatisfy(
                        user -> assertThat(user.has("serviceAccountClientId")).isTrue());
    }

    private static JsonNode claims(String who) throws Exception {
        var token = new Tokens(installation, new Http()).of(who);
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
