package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.doudi.events.CaseState;
import org.doudi.local.server.Database;
import org.doudi.local.server.PostgresAdmin;
import org.doudi.replay.Listener;
import org.doudi.replay.Outcome;
import org.doudi.replay.Replay;
import org.doudi.replay.Request;
import org.doudi.replay.Request.Ending;
import org.doudi.replay.db.Access;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.testkit.Servers;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// 重建: the projection is folded from what was read once. Nobody's words are opened for it, no key is asked for, and the
/// text that is searched is neither read nor filled by it.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@WithTestResource(OtherServices.class)
class RebuildOpensNothingTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String SAID = "重建时谁也不打开的话";

    private final Projected projected;

    @Inject
    RebuildOpensNothingTest(Projected projected) {
        this.projected = projected;
    }

    @Test
    void whatIsRebuiltAsksNobodyAndSaysNothing() {
        Story story = Stories.in(CaseState.COMPLETED, Story.of("rebuilt in silence"));
        OtherServices.says(story.id().toString(), SAID);
        projected.holds(story);
        await().atMost(LIMIT)
                .until(() ->
                        projected.tablesThatSay(SAID).equals(List.of("public.case_text")) && projected.nothingIsDue());
        projected.asBefore("TRUNCATE case_text");
        int asked = OtherServices.requests();

        Outcome dropped = replay(Ending.DROP);
        Outcome switched = replay(Ending.SWITCH);

        assertThat(dropped.isEqual()).isTrue();
        assertThat(switched.isEqual()).isTrue();
        assertThat(switched.events()).isEqualTo(story.log().size());
        assertThat(projected.tablesThatSay(SAID)).isEmpty();
        await().during(Duration.ofSeconds(3))
                .atMost(LIMIT)
                .untilAsserted(() -> assertThat(OtherServices.requests()).isEqualTo(asked));
        assertThat(projected.rowsOf("case_text")).isEmpty();
    }

    private static Outcome replay(Ending ending) {
        PostgresAdmin server = Servers.postgres();
        Database database = new Database("reporting", server.port(), "reporting", "reporting");
        server.admitReplay(database, "reporting");
        try (Access access = Access.of(database.reactiveUrl(), database.replay(), "reporting")) {
            return new Replay(access, Request.everything(ending), Listener.NOBODY).run();
        }
    }
}
