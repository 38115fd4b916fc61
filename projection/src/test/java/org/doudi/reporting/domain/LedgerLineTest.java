package org.doudi.reporting.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.domain.fold.CaseFold;
import org.doudi.reporting.domain.ledger.Ledger;
import org.doudi.reporting.domain.log.Title;
import org.doudi.reporting.domain.view.CaseView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// 台账 — §3: the columns of a case, as they were agreed once.
class LedgerLineTest {
    @Test
    void aCaseFromRegistrationToReworkAndVisit() throws IOException {
        var handle = Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-10T17:00", "2026-02-12T17:30", BDC);
        var again = Told.clock(ClockKind.HANDLE, ClockScope.item(1, 2), "2026-02-13T09:00", "2026-02-14T17:30", BDC);
        Story story = Stories.in(CaseState.FOLLOW_UP)
                .then(handle, Told.stopped(handle, "2026-02-11T10:00"))
                .then(again, Told.breached(again), Told.stopped(again, "2026-02-24T11:00"));

        assertThat(line(story)).isEqualTo(golden("follow-up.json"));
    }

    @Test
    void aRefusal() throws IOException {
        assertThat(line(Stories.in(CaseState.NOT_ACCEPTED, Story.from("hotline-12345", "refused"))))
                .isEqualTo(golden("not-accepted.json"));
    }

    @Test
    void aClosedCase() throws IOException {
        assertThat(line(Stories.in(CaseState.CLOSED))).isEqualTo(golden("closed.json"));
    }

    @ParameterizedTest
    @EnumSource(value = CaseState.class, mode = EnumSource.Mode.EXCLUDE, names = "MERGED")
    void theSameLogGivesTheSameBytes_inOneRunOrEventByEvent(CaseState state) {
        Story story = Stories.in(state);
        Optional<CaseView> stored = Optional.empty();
        for (var event : story.log()) {
            stored = CaseFold.fold(stored, event).map(view -> ViewJson.view(ViewJson.write(view)));
        }

        assertThat(ViewJson.write(stored.orElseThrow()))
                .isEqualTo(ViewJson.write(Stories.in(state).view()));
        assertThat(ViewJson.line(line(story))).isEqualTo(Ledger.lineOf(story.view()));
    }

    @Test
    void nothingSealedReachesTheProjection() {
        for (CaseState state : EnumSet.of(CaseState.FOLLOW_UP, CaseState.CANNOT_REPLIED, CaseState.NOT_ACCEPTED)) {
            Story story = Stories.in(state);
            assertThat(ViewJson.write(story.view())).doesNotContain(Told.SEALED);
            assertThat(line(story)).doesNotContain(Told.SEALED);
            assertThat(story.log()).extracting(event -> Title.of(event.event())).doesNotContain(Told.SEALED);
        }
    }

    private static String line(Story story) {
        return ViewJson.write(Ledger.lineOf(story.view()));
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = LedgerLineTest.class.getResourceAsStream("/golden/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8).strip();
        }
    }
}
