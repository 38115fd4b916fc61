package org.doudi.store.consume;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.doudi.events.DeadlineEvent.PolicyPublished;
import org.doudi.events.EventCodec;
import org.doudi.events.StreamId;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policies;
import org.doudi.events.policy.Policy;
import org.doudi.store.log.Entries;
import org.doudi.store.log.RealStore;
import org.doudi.store.policy.KnownPolicies;
import org.doudi.store.policy.PolicyRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// §9: one policy for all, heard from deadline-service.
class HearingPoliciesTest {
    private static final String DEADLINE = "/deadline-service";
    private static final Policy SIX = from(6, "1");
    private static final Policy SEVEN = from(7, "3");

    private final RealStore store = RealStore.fresh("log_policies");
    private final Partition three = new Partition(3);
    private final KnownPolicies known = new KnownPolicies(store.pool());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void before_anything_is_heard_it_is_the_plans() {
        assertThat(RealStore.await(known.look())).isZero();
        assertThat(known.get()).isEqualTo(Policies.PLAN);
    }

    @Test
    void what_is_heard_is_known_at_once() {
        hear(Policy.PLAN, SIX, SEVEN);

        assertThat(known.get().versions())
                .extracting(Policy::version)
                .containsExactly("2022-12-02", "2026-06", "2026-07");
        assertThat(known.get().on(LocalDate.of(2026, 6, 30)).whole(ParameterKey.REVIEW))
                .isEqualTo(1);
        assertThat(known.get().of("2026-07").whole(ParameterKey.REVIEW)).isEqualTo(3);
        assertThat(known.get().of("2026-07").whole(ParameterKey.BASIS)).isEqualTo(1);
    }

    @Test
    void another_instance_finds_it_when_it_looks() {
        KnownPolicies elsewhere = new KnownPolicies(store.pool());
        hear(SIX);
        assertThat(elsewhere.get()).isEqualTo(Policies.PLAN);

        assertThat(RealStore.await(elsewhere.look())).isEqualTo(1);
        assertThat(RealStore.await(elsewhere.look())).isZero();
        hear(SEVEN);
        assertThat(RealStore.await(elsewhere.look())).isEqualTo(1);

        assertThat(elsewhere.get().versions())
                .extracting(Policy::version)
                .containsExactly("2022-12-02", "2026-06", "2026-07");
    }

    @Test
    void who_publishes_it_knows_it_from_its_own_log_and_hears_it_once_more_without_harm() {
        RealStore.await(store.log(new PolicyRows())
                .append(Entries.of(StreamId.named("reference", "150626"), 0, published(SIX))));
        assertThat(RealStore.await(known.look())).isEqualTo(1);

        hear(SIX);

        assertThat(known.get().versions()).extracting(Policy::version).containsExactly("2022-12-02", "2026-06");
        assertThat(store.count("SELECT count(*) FROM policy")).isEqualTo(1);
    }

    /// What reads the log into a read model hears it as well.
    private void hear(Policy... policies) {
        for (Policy policy : policies) {
            three.add(DEADLINE, "reference", published(policy));
        }
        Projection nothing = (_, _, _) -> Uni.createFrom().voidItem();
        LogConsumer consumer = new LogConsumer(
                new ConsumerTable(store.pool()),
                new HearingPolicies(new ProjectingSink(store.pool(), nothing), new EventCodec(), known),
                Duration.ZERO,
                (_, _) -> Uni.createFrom().voidItem());
        RealStore.await(consumer.accept(three.all()));
    }

    private static Policy from(int month, String review) {
        LocalDate first = LocalDate.of(2026, month, 1);
        return new Policy("2026-0" + month, first, Map.of(ParameterKey.REVIEW, review));
    }

    private static PolicyPublished published(Policy policy) {
        return new PolicyPublished(policy.version(), policy.from(), policy.parameters());
    }
}
