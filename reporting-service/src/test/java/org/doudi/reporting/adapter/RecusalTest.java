package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.doudi.events.CaseState;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/// 回避 — 四(四): in no list, no figure and no timeline of whoever is complained of, or of the unit that stands back.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class RecusalTest {
    private static final Story COMPLAINT = Stories.in(CaseState.HANDLING, Story.of("complaint"))
            .then(new RecusalOrdered(List.of(new StaffId("clerk9")), List.of(BDC)));

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    RecusalTest(Projected projected) {
        this.projected = projected;
    }

    @Test
    void whoStandsBackFindsNothing() {
        projected.holds(COMPLAINT);

        assertSeen(asker("clerk1", "ZWZX", "clerk"), 200);
        assertSeen(asker("clerk9", "ZWZX", "clerk"), 404);
        assertSeen(asker("clerk9", "ZWZX", "duty-chief"), 404);
        assertSeen(asker("coord-bdc", "BDC", "coordinator"), 404);
    }

    private void assertSeen(Api who, int status) {
        String id = COMPLAINT.id().toString();
        assertThat(who.get("/api/v1/ledger/" + id).status()).isEqualTo(status);
        assertThat(who.get("/api/v1/cases/" + id + "/timeline").status()).isEqualTo(status);
        assertThat(who.get("/api/v1/ledger").body().contains(id)).isEqualTo(status == 200);
        assertThat(who.get("/api/v1/work-items").body().contains(id)).isFalse();
        assertThat(who.get("/api/v1/figures/anonymous/cases?month=2026-02")
                        .body()
                        .contains(id))
                .isEqualTo(status == 200);
    }

    private Api asker(String who, String org, String role) {
        return Api.at(base).as(TestTokens.of(who, org, role));
    }
}
