package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.events.policy.CapBasis;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;
import org.doudi.routing.domain.InRouting;
import org.doudi.routing.domain.Order;
import org.doudi.store.decider.Loaded;
import org.jboss.logging.Logger;

/// Limits that no clock of deadline-service tells, because the policy counts them from something else: asked of it.
@ApplicationScoped
class CountingLimits {
    private static final Logger LOG = Logger.getLogger(CountingLimits.class);

    private final Routing routing;
    private final ClockLimits clocks;
    private final DueDates dueDates;

    CountingLimits(Routing routing, ClockLimits clocks, DueDates dueDates) {
        this.routing = routing;
        this.clocks = clocks;
        this.dueDates = dueDates;
    }

    /// 延时上限 from the filing — A-8; none where the policy counts it from what a clock has told.
    Uni<Optional<Instant>> capFromFiling(StreamId caseId, Instant filedAt) {
        return routing.load(caseId)
                .map(routing::policy)
                .chain(policy -> policy.choice(ParameterKey.EXTENSION_CAP_BASIS, CapBasis.class) == CapBasis.FROM_GRANT
                        ? asked(filedAt, policy.whole(ParameterKey.EXTENSION_CAP))
                        : Uni.createFrom().item(Optional.empty()));
    }

    /// 退单期限 — A-29: that of signing, where it is as long.
    Uni<Optional<Instant>> objectionUntil(StreamId caseId, UUID transferId) {
        return routing.load(caseId).chain(loaded -> {
            Policy policy = routing.policy(loaded);
            int days = policy.whole(ParameterKey.OBJECTION_FILING);
            return days == policy.whole(ParameterKey.SIGN)
                    ? clocks.signingDue(transferId)
                    : issuedAt(loaded, transferId)
                            .map(issued -> asked(issued, days))
                            .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
        });
    }

    private static Optional<Instant> issuedAt(Loaded<?> loaded, UUID transferId) {
        return loaded.state() instanceof InRouting routed
                ? Optional.ofNullable(routed.orders().get(transferId))
                        .map(Order::issued)
                        .map(issued -> issued.issuedAt())
                : Optional.empty();
    }

    /// What is not known is refused for now, like what has not been counted yet.
    private Uni<Optional<Instant>> asked(Instant from, int workingDays) {
        return dueDates.due(from, workingDays)
                .map(Optional::of)
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "due-date.not-told cause=%s", failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithItem(Optional::empty);
    }
}
