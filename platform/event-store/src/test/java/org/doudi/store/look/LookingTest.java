package org.doudi.store.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One look at a time, whatever becomes of it; each change is told once.
class LookingTest {
    private static final Duration OFTEN = Duration.ofMillis(1);

    private final Vertx vertx = Vertx.vertx();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();

    @AfterEach
    void close() {
        vertx.close().await().indefinitely();
    }

    @Test
    void aLookThatTakesLongIsNotOvertaken() {
        CompletableFuture<Integer> slow = new CompletableFuture<>();
        AtomicInteger ticks = new AtomicInteger();
        looking(() -> Uni.createFrom().completionStage(() -> looks.get() == 1 ? slow : new CompletableFuture<>()));
        vertx.setPeriodic(OFTEN.toMillis(), _ -> ticks.incrementAndGet());

        await().until(() -> looks.get() == 1);
        await().until(() -> ticks.get() > 10);
        assertThat(looks).hasValue(1);

        slow.complete(3);
        await().until(() -> looks.get() == 2);
        assertThat(told).containsExactly("found 3");
    }

    @Test
    void aFailureIsToldWhenItBeginsAndWhenItEnds() {
        Queue<Supplier<Uni<Integer>>> answers = new ConcurrentLinkedQueue<>(List.of(
                () -> Uni.createFrom().failure(new IllegalStateException("first")),
                () -> {
                    throw new IllegalArgumentException("thrown before there was a look");
                },
                () -> Uni.createFrom().item(0),
                () -> Uni.createFrom().item(1)));
        Looking looking = looking(() -> Optional.ofNullable(answers.poll())
                .map(Supplier::get)
                .orElseGet(() -> Uni.createFrom().item(0)));

        await().until(() -> looks.get() > 4);
        assertThat(told).containsExactly("failing IllegalStateException", "resumed", "found 1");
        assertThat(looking.failing()).isEmpty();
    }

    @Test
    void whyTheLastOneFailedIsKept() {
        Looking looking = looking(() -> Uni.createFrom().failure(new IllegalStateException("still")));

        await().until(() -> looking.failing().equals(Optional.of("IllegalStateException")));
    }

    @Test
    void nobodyLooksAfterTheEnd() {
        AtomicInteger ticks = new AtomicInteger();
        Looking looking = looking(() -> Uni.createFrom().item(0));
        await().until(() -> looks.get() > 0);
        looking.stop();
        int last = looks.get();
        vertx.setPeriodic(OFTEN.toMillis(), _ -> ticks.incrementAndGet());

        await().until(() -> ticks.get() > 10);
        assertThat(looks.get()).isBetween(last, last + 1);
    }

    private Looking looking(Supplier<Uni<Integer>> look) {
        return Looking.every(
                OFTEN,
                vertx,
                () -> {
                    looks.incrementAndGet();
                    return look.get();
                },
                new Looking.Report() {
                    @Override
                    public void found(int count) {
                        told.add("found " + count);
                    }

                    @Override
                    public void failing(String cause) {
                        told.add("failing " + cause);
                    }

                    @Override
                    public void resumed() {
                        told.add("resumed");
                    }
                });
    }
}
