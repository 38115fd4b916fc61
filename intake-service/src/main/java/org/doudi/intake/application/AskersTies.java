package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Intake.History;
import org.doudi.intake.domain.Role;
import org.doudi.intake.domain.Tie;

/// 与办件的关系 of whoever asks: his unit's, and his account's own.
@ApplicationScoped
public class AskersTies {
    private final CaseTies ties;
    private final IntakeConfig config;

    AskersTies(CaseTies ties, IntakeConfig config) {
        this.ties = ties;
        this.config = config;
    }

    /// His unit's, by one round trip.
    Uni<Map<StreamId, Set<Tie>>> ofUnit(Opener who, List<StreamId> cases) {
        return ties.of(cases, who.unit());
    }

    /// With what his account adds to them in one case.
    Set<Tie> of(Opener who, History history, Set<Tie> ofUnit) {
        Set<Tie> all = EnumSet.noneOf(Tie.class);
        all.addAll(ofUnit);
        if (history.first().actor().equals(who.account())) {
            all.add(Tie.SENT);
        }
        if (who.by().is(Role.SERVICE)
                && config.openers().orElse(Set.of()).stream()
                        .map("client:"::concat)
                        .anyMatch(who.account()::equals)) {
            all.add(Tie.LISTED);
        }
        return all;
    }
}
