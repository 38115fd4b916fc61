package org.doudi.intake.adapter.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.doudi.events.DomainEvent;
import org.doudi.events.IntakeEvent.WindowUnattendedDetected;
import org.doudi.events.Recorded;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.intake.BusinessTime;
import org.doudi.intake.application.FindingGaps;
import org.doudi.store.log.EventLog;
import org.doudi.store.time.BusinessClock;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/// 空岗 — 五(一) on a real log: told once for each gap, at the instant when it was too much. Each test has a week of its
/// own.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
@WithTestResource(BusinessTime.class)
class UnattendedTimerTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    BusinessClock clock;

    @Inject
    EventLog log;

    @Inject
    FindingGaps finding;

    @Test
    void anEmptyWindowIsToldByTheTimerAlone() {
        itIs("2026-04-06T08:00");
        rostered("2026-04-06");
        itIs("2026-04-06T08:46");
        await().atMost(LIMIT).until(() -> told("2026-04-06").size() == 1);

        Recorded<DomainEvent> told = told("2026-04-06").getFirst();

        assertThat(told.metadata().occurredAt()).isEqualTo(BusinessTime.at("2026-04-06T08:45"));
        assertThat(told.metadata().actor()).isEqualTo("system:intake");
        assertThat(told.event())
                .isEqualTo(new WindowUnattendedDetected(
                        BusinessTime.at("2026-04-06T08:30"),
                        BusinessTime.at("2026-04-06T08:45"),
                        List.of(new StaffId("clerk1"))));
        assertThat(duty("lead1", "centre-lead")
                        .get("/api/v1/duty")
                        .json()
                        .path("unattended")
                        .path(0)
                        .path("since")
                        .asText())
                .isEqualTo("2026-04-06T00:30:00Z");
    }

    @Test
    void eachGapIsToldOnce() {
        itIs("2026-04-13T08:00");
        rostered("2026-04-13");
        itIs("2026-04-13T08:40");
        present("arrivals");
        itIs("2026-04-13T09:30");
        look();
        assertThat(told("2026-04-13")).isEmpty();

        present("departures");
        itIs("2026-04-13T09:45");
        look();
        assertThat(told("2026-04-13")).isEmpty();
        itIs("2026-04-13T09:46");
        look();
        look();
        itIs("2026-04-13T10:30");
        present("arrivals");
        itIs("2026-04-13T11:00");
        present("departures");
        itIs("2026-04-13T20:00");
        look();

        assertThat(told("2026-04-13"))
                .extracting(event -> event.metadata().occurredAt())
                .containsExactly(BusinessTime.at("2026-04-13T09:45"), BusinessTime.at("2026-04-13T11:15"));
    }

    /// Two instances look at once, and a person comes at the same time.
    @Test
    void severalLooksAtOnceTellItOnce() {
        itIs("2026-04-20T08:00");
        rostered("2026-04-20");
        itIs("2026-04-20T08:50");

        List<Uni<Integer>> looks = List.of(finding.find(), finding.find(), finding.find());
        Uni.join().all(looks).andFailFast().await().atMost(LIMIT);

        assertThat(told("2026-04-20")).hasSize(1);
    }

    /// 服务停过: days that nobody looked at are looked at afterwards; what was never rostered is not.
    @Test
    void theDaysSinceAreLookedAtToo() {
        itIs("2026-04-27T08:00");
        look();
        rostered("2026-04-28");
        itIs("2026-05-01T09:00");
        look();

        assertThat(told("2026-04-28"))
                .extracting(event -> event.metadata().occurredAt())
                .containsExactly(BusinessTime.at("2026-04-28T08:45"));
        for (String unrostered : List.of("2026-04-27", "2026-04-29", "2026-04-30", "2026-05-01")) {
            assertThat(events(unrostered)).isEmpty();
        }
    }

    /// The timer may have told it already.
    private void look() {
        finding.find().await().atMost(LIMIT);
    }

    private void itIs(String local) {
        BusinessTime.set(clock, local);
    }

    private void rostered(String day) {
        post(duty("lead1", "centre-lead"), "rosters", """
                {"days": [{"day": "%s", "shifts": [
                    {"kind": "SITTING", "person": "clerk1", "from": "08:30", "until": "12:00"}]}]}""".formatted(day));
    }

    private void present(String act) {
        post(duty("clerk1", "clerk"), act, "{\"kind\":\"SITTING\"}");
    }

    private static void post(Api who, String act, String body) {
        Api.Answer answer = who.under(UUID.randomUUID().toString()).post("/api/v1/duty/" + act, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private Api duty(String user, String role) {
        return Api.at(base).as(TestTokens.of(user, "ZWZX", role));
    }

    private List<Recorded<DomainEvent>> told(String day) {
        return events(day).stream()
                .filter(event -> event.event() instanceof WindowUnattendedDetected)
                .toList();
    }

    private List<Recorded<DomainEvent>> events(String day) {
        return log.load(StreamId.named("duty", "150626", day)).await().atMost(LIMIT);
    }
}
