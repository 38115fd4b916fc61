package org.doudi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.doudi.decide.Decider;
import org.doudi.decide.Refusal;
import org.doudi.events.DomainEvent;

/// A rule as a story: given what happened, when this is asked, then that follows, or is refused.
public final class DeciderSpec<C, S, E extends DomainEvent> {
    private final Decider<C, S, E> decider;

    private DeciderSpec(Decider<C, S, E> decider) {
        this.decider = decider;
    }

    public static <C, S, E extends DomainEvent> DeciderSpec<C, S, E> of(Decider<C, S, E> decider) {
        return new DeciderSpec<>(decider);
    }

    /// The stream's history; none for a stream that does not exist yet.
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Given given(E... history) {
        return given(Arrays.asList(history));
    }

    public Given given(List<? extends E> history) {
        S state = decider.initial();
        for (E event : history) {
            state = decider.evolve(state, event);
        }
        return new Given(state);
    }

    /// The state that the history leads to.
    public final class Given {
        private final S state;

        private Given(S state) {
            this.state = state;
        }

        public When when(C command) {
            return new When(state, command);
        }

        public S state() {
            return state;
        }
    }

    /// One command on that state.
    public final class When {
        private final S state;
        private final C command;

        private When(S state, C command) {
            this.state = state;
            this.command = command;
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void then(E... events) {
            assertThat(events()).containsExactly(events);
        }

        public void thenEvents(Consumer<List<E>> check) {
            check.accept(events());
        }

        public void thenNothing() {
            assertThat(events()).isEmpty();
        }

        /// The state after the events that follow.
        public void thenState(Consumer<S> check) {
            S after = state;
            for (E event : events()) {
                after = decider.evolve(after, event);
            }
            check.accept(after);
        }

        /// Refused by the rule with this code, whose clause and Chinese sentence are there.
        public void thenRefused(String code) {
            try {
                fail("expected refusal %s, but decided %s", code, decider.decide(command, state));
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isEqualTo(code);
                assertThat(refusal.clause()).isNotBlank();
                assertThat(refusal.getMessage()).containsPattern("\\p{IsHan}");
            }
        }

        public void thenRefused(String code, Refusal.Kind kind) {
            thenRefused(code);
            try {
                decider.decide(command, state);
            } catch (Refusal refusal) {
                assertThat(refusal.kind()).isEqualTo(kind);
            }
        }

        private List<E> events() {
            return decider.decide(command, state);
        }
    }
}
