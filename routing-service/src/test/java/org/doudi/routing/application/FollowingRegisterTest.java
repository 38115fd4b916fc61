package org.doudi.routing.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.Set;
import org.doudi.events.OrgCode;
import org.junit.jupiter.api.Test;

/// What another instance registers is a department here, too.
class FollowingRegisterTest {
    private static final OrgCode NEW = new OrgCode("XIN");

    private final Set<OrgCode> register = new HashSet<>();
    private final RegisteredUnits units = new RegisteredUnits();
    private final FollowingRegister following =
            new FollowingRegister(() -> Uni.createFrom().item(register), units);

    @Test
    void whatAnotherInstanceHasRegisteredCountsFromTheNextLookOn() {
        register.add(NEW);
        assertThat(units.now().units()).doesNotContain(NEW);

        assertThat(look()).isEqualTo(1);

        assertThat(units.now().units()).contains(NEW, new OrgCode("BDC"));
        assertThat(look()).isZero();
    }

    /// Before the first instance has registered what a hall begins with.
    @Test
    void anEmptyRegisterTakesNothingAway() {
        assertThat(look()).isZero();
        assertThat(units.now().units()).contains(new OrgCode("BDC"));
    }

    private int look() {
        return following.look().await().indefinitely();
    }
}
