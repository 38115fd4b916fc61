package org.doudi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.doudi.decide.Decider;
import org.doudi.decide.Refusal;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.junit.jupiter.api.Test;

/// The story-teller itself: what it lets pass, and what it must not.
class DeciderSpecTest {
    private static final LeaderTookCase TAKEN = new LeaderTookCase(new OrgCode("BDC"), new StaffId("leader1"), 1);
    private final DeciderSpec<String, Integer, EvaluationEvent> spec = DeciderSpec.of(new OneLeader());

    @Test
    void a_true_story_passes() {
        spec.given().when("take").then(TAKEN);
        spec.given().when("take").thenState(count -> assertThat(count).isEqualTo(1));
        spec.given().when("wait").thenNothing();
        spec.given(TAKEN).when("take").thenRefused("taking.taken", Refusal.Kind.CONFLICT);
        assertThat(spec.given(TAKEN, TAKEN).state()).isEqualTo(2);
    }

    @Test
    void a_false_story_does_not() {
        assertFails(() -> spec.given().when("wait").then(TAKEN));
        assertFails(() -> spec.given().when("take").thenNothing());
        assertFails(() -> spec.given().when("take").thenRefused("taking.taken"));
        assertFails(() -> spec.given(TAKEN).when("take").thenRefused("another.code"));
        assertFails(() -> spec.given(TAKEN).when("take").thenRefused("taking.taken", Refusal.Kind.FORBIDDEN));
    }

    @Test
    void a_refusal_must_tell_its_clause_in_chinese() {
        assertFails(() -> spec.given(TAKEN).when("in English").thenRefused("taking.english"));
        assertFails(() -> spec.given(TAKEN).when("without clause").thenRefused("taking.nowhere"));
    }

    private static void assertFails(Runnable story) {
        assertThatThrownBy(story::run).isInstanceOf(AssertionError.class);
    }

    /// One leader takes the case; there is no second.
    private static final class OneLeader implements Decider<String, Integer, EvaluationEvent> {
        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public List<EvaluationEvent> decide(String command, Integer count) {
            return switch (command) {
                case "wait" -> List.of();
                case "in English" -> throw Refusal.conflict("taking.english", "三.5", "taken already");
                case "without clause" -> throw Refusal.conflict("taking.nowhere", "", "已有领导包案");
                default -> {
                    if (count > 0) {
                        throw Refusal.conflict("taking.taken", "三.5", "已有领导包案");
                    }
                    yield List.of(TAKEN);
                }
            };
        }

        @Override
        public Integer evolve(Integer count, EvaluationEvent event) {
            return count + 1;
        }

        @Override
        public Class<EvaluationEvent> eventType() {
            return EvaluationEvent.class;
        }
    }
}
