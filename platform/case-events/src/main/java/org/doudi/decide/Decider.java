package org.doudi.decide;

import java.util.List;
import org.doudi.events.DomainEvent;
import org.doudi.events.policy.Policy;

/// The rules of one stage. `decide` tells what follows from a command, `evolve` what an event changes; both are
/// pure.
///
/// @param <C> commands: they bring everything that the decision depends on (now, ids, who asks, ciphertext)
/// @param <S> states, a sealed type
/// @param <E> the stage's own events
public interface Decider<C, S, E extends DomainEvent> {
    S initial();

    /// The events that follow; none where the command asks for what already is. Throws [Refusal] where a rule
    /// forbids it.
    List<E> decide(C command, S state);

    S evolve(S state, E event);

    /// The same rules with the figures of the version that the case began under — P-2. Where no parameter is looked at
    /// they are what they are.
    default Decider<C, S, E> under(Policy policy) {
        return this;
    }

    /// The stage's own event type, for reading its log.
    Class<E> eventType();
}
