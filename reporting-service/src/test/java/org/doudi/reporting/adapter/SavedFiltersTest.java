package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 常用筛选: one's own, and only what the list takes.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class SavedFiltersTest {
    private static final String PATH = "/api/v1/ledger-filters";
    private static final String LATE = "state=HANDLING&breached=true&from=2026-02-01&unit=BDC";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Test
    void whatIsKeptIsFoundReplacedAndDropped() {
        Api clerk = somebody();

        assertThat(clerk.post(PATH, body("超期", "state=HANDLING")).status()).isEqualTo(200);
        assertThat(clerk.post(PATH, body("超期", LATE)).status()).isEqualTo(200);

        JsonNode kept = clerk.get(PATH).json();
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).path("query").asText()).isEqualTo(LATE);
        assertThat(clerk.get("/api/v1/ledger?" + kept.get(0).path("query").asText())
                        .status())
                .isEqualTo(200);
        String removal = PATH + "/%E8%B6%85%E6%9C%9F/removal";
        assertThat(clerk.post(removal, "").json().path("dropped").asBoolean()).isTrue();
        assertThat(clerk.post(removal, "").json().path("dropped").asBoolean()).isFalse();
        assertThat(clerk.get(PATH).json()).isEmpty();
    }

    @Test
    void nobodySeesOrDropsAnothersFilter() {
        Api clerk = somebody();
        clerk.post(PATH, body("mine", "state=HANDLING"));

        Api other = somebody();

        assertThat(other.get(PATH).json()).isEmpty();
        assertThat(other.post(PATH + "/mine/removal", "").json().path("dropped").asBoolean())
                .isFalse();
        assertThat(clerk.get(PATH).json()).hasSize(1);
    }

    @Test
    void fiftyAreEnough() {
        Api clerk = somebody();
        for (int i = 0; i < 50; i++) {
            assertThat(clerk.post(PATH, body("filter " + i, "")).status()).isEqualTo(200);
        }

        Answer refused = clerk.post(PATH, body("one more", ""));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("code").asText()).isEqualTo("filter.too-many");
        assertThat(clerk.post(PATH, body("filter 1", LATE)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=LOST",
                "phone=13800000000",
                "state",
                "from=yesterday",
                "breached=perhaps",
                "caseNo=%zz",
                "cursor=abc"
            })
    void whatTheListDoesNotTakeIsNotKept(String query) {
        Api clerk = somebody();

        assertThat(clerk.post(PATH, body("bad", query)).status()).isEqualTo(400);
        assertThat(clerk.get(PATH).json()).isEmpty();
    }

    @Test
    void aNameIsShortAndPrintable() {
        Api clerk = somebody();

        assertThat(clerk.post(PATH, body("", "")).status()).isEqualTo(400);
        assertThat(clerk.post(PATH, body("x".repeat(41), "")).status()).isEqualTo(400);
        assertThat(clerk.post(PATH, body("a/b", "")).status()).isEqualTo(400);
    }

    private Api somebody() {
        return Api.at(base).as(TestTokens.of("somebody-" + UUID.randomUUID(), "ZWZX", "clerk"));
    }

    private static String body(String name, String query) {
        return "{\"name\":\"" + name + "\",\"query\":\"" + query + "\"}";
    }
}
