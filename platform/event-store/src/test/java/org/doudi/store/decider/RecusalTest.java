package org.doudi.store.decider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.Channel;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.AnonymityNoted;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.Recorded;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.junit.jupiter.api.Test;

/// 回避 — 四(四).
class RecusalTest {
    private static final StaffId ACCUSED = new StaffId("clerk9");
    private static final List<Recorded<DomainEvent>> HISTORY =
            List.of(recorded(new AnonymityNoted()), recorded(new RecusalOrdered(List.of(ACCUSED), List.of())));

    @Test
    void whoIsNamedSeesNothing() {
        assertThat(Recusal.seenBy(ACCUSED, HISTORY)).isEmpty();
        assertThat(Recusal.seenBy(new StaffId("clerk1"), HISTORY)).isEqualTo(HISTORY);
    }

    @Test
    void whoIsNamedDoesNothing() {
        assertThatThrownBy(() -> Recusal.check("user:clerk9", HISTORY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("case.unknown");
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN);
                });
        assertThatCode(() -> Recusal.check("user:clerk1", HISTORY)).doesNotThrowAnyException();
    }

    /// A program or a citizen is nobody's account.
    @Test
    void onlyPeopleAreNamed() {
        for (String actor : List.of("client:clerk9", "system:clerk9", "citizen:clerk9")) {
            assertThatCode(() -> Recusal.check(actor, HISTORY)).doesNotThrowAnyException();
        }
    }

    private static Recorded<DomainEvent> recorded(DomainEvent event) {
        return new Recorded<>(
                new EventMetadata(
                        new UUID(0, 1),
                        "/intake-service",
                        "doudi.Test.v1",
                        StreamId.named("case", "1"),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        1,
                        0,
                        1,
                        Optional.empty(),
                        new UUID(0, 1),
                        "user:clerk1",
                        "150626",
                        "2022-12-02",
                        Channel.WINDOW,
                        Optional.empty()),
                event);
    }
}
