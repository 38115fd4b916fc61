package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.ZRZY;
import static org.doudi.deadline.application.Facts.issued;
import static org.doudi.deadline.application.Facts.opened;
import static org.doudi.deadline.application.Facts.signed;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.events.UnitRole;
import org.doudi.store.log.EventLog;
import org.doudi.store.time.BusinessClock;
import org.doudi.testkit.Api;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/// S25 through the running service: the calendar of 2027 is not there, then it is.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
@TestProfile(NextYearMissingTest.OfItsOwn.class)
class NextYearMissingTest {
    /// Its own log: what it publishes would be other tests' calendar, too.
    public static final class OfItsOwn implements QuarkusTestProfile {}

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String OF_2027 = """
            {"year":2027,"kind":"OFFICIAL","docNo":"测试通知","publishedOn":"2026-12-30","entries":[
             {"date":"2027-01-01","kind":"HOLIDAY","name":"元旦"},{"date":"2027-01-04","kind":"HOLIDAY","name":"元旦"}]}""";

    private final StreamId caseId = new StreamId(UUID.randomUUID());
    private final StreamId firm = new StreamId(UUID.randomUUID());
    private final Surroundings around = new Surroundings();

    @Inject
    EventLog log;

    @Inject
    BusinessClock clock;

    @Test
    void aProvisionalLimitBreachesNobodyAndMovesOnceTheNoticeIsThere() {
        around.allAnswer();
        try (ForeignLog routing = new ForeignLog("/routing-service", "user:coord")) {
            itIs("2026-12-29T10:00");
            assertThat(missing()).isEqualTo("2027");
            routing.tells(caseId, issued(1, ZRZY, UnitRole.LEAD, false), at("2026-12-29T09:30"));
            routing.tells(caseId, issued(1, SWJ, UnitRole.CO, true), at("2026-12-29T09:30"));
            routing.tells(caseId, signed(ZRZY, UnitRole.LEAD), at("2026-12-29T10:00"));
            routing.tells(firm, opened(), at("2026-12-29T10:00"));
            await().atMost(LIMIT).until(() -> !handling().isEmpty());
            await().atMost(LIMIT).until(() -> !of(firm, ClockStarted.class).isEmpty());
            ClockStarted started = handling().getFirst();
            assertThat(started.provisional()).isTrue();
            assertThat(started.dueAt()).isEqualTo(at("2027-01-06T17:30"));

            itIs("2027-01-06T18:10");
            await().atMost(LIMIT).until(() -> !of(firm, DeadlineBreached.class).isEmpty());
            assertThat(breaches()).noneMatch(breach -> breach.kind() == ClockKind.HANDLE);

            itIs("2026-12-30T10:00");
            Api.Answer published = door().as(TestTokens.of("admin1", "ZWZX", "admin"))
                    .under("calendar-2027")
                    .post("/api/v1/calendars", OF_2027);
            assertThat(published.status()).as(published.body()).isEqualTo(201);
            await().atMost(LIMIT).until(() -> !moved().isEmpty());
            assertThat(moved()).singleElement().satisfies(moved -> {
                assertThat(moved.oldDueAt()).isEqualTo(at("2027-01-06T17:30"));
                assertThat(moved.newDueAt()).isEqualTo(at("2027-01-07T17:30"));
                assertThat(moved.cause()).isEqualTo(RescheduleCause.CALENDAR);
                assertThat(moved.recounted().orElseThrow().provisional()).isFalse();
            });
            assertThat(missing()).isEmpty();
            assertThat(handling().getFirst().dueAt()).isEqualTo(at("2027-01-06T17:30"));

            itIs("2027-01-07T17:31");
            await().atMost(LIMIT).until(() -> breaches().stream().anyMatch(it -> it.kind() == ClockKind.HANDLE));
            assertThat(breaches())
                    .filteredOn(breach -> breach.kind() == ClockKind.HANDLE)
                    .singleElement()
                    .satisfies(breach -> assertThat(breach.dueAt()).isEqualTo(at("2027-01-07T17:30")));
            assertThat(moved()).hasSize(1);
        }
    }

    private List<ClockStarted> handling() {
        return of(caseId, ClockStarted.class).stream()
                .filter(started -> started.kind() == ClockKind.HANDLE)
                .toList();
    }

    private List<ClockRescheduled> moved() {
        return of(caseId, ClockRescheduled.class).stream()
                .filter(moved -> moved.kind() == ClockKind.HANDLE)
                .toList();
    }

    private List<DeadlineBreached> breaches() {
        return of(caseId, DeadlineBreached.class);
    }

    private <E> List<E> of(StreamId stream, Class<E> type) {
        return log.load(stream).await().atMost(LIMIT).stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private void itIs(String local) {
        around.itIs(local);
        await().atMost(LIMIT).until(() -> clock.now().equals(at(local)));
    }

    /// What the operator is told, under `/q/health/well`.
    private static String missing() {
        for (var check : door().get("/q/health/well").json().path("checks")) {
            if (check.path("name").asText().equals("calendar")) {
                return check.path("data").path("missing").asText();
            }
        }
        return "no such check";
    }

    private static Api door() {
        return Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
    }
}
