package org.doudi.store.log;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Commands that wait inside one instance share one transaction, or one round trip. Batches what is already waiting;
/// never waits to fill. Who asks on an event loop is answered there.
final class Batcher<I, O> {
    /// A caller and what it waits for.
    record Waiting<I, O>(I item, UniEmitter<? super O> caller) {
        static <I> List<I> items(List<? extends Waiting<I, ?>> batch) {
            return batch.stream().<I>map(Waiting::item).toList();
        }

        /// Gives each caller its part of what was found for all, or the failure that met all.
        static <I, O, F> Uni<Void> answerAll(List<Waiting<I, O>> batch, Uni<F> found, BiFunction<F, I, O> part) {
            return found.onItemOrFailure()
                    .invoke((all, failure) -> batch.forEach(each -> {
                        if (failure == null) {
                            each.caller().complete(part.apply(all, each.item()));
                        } else {
                            each.caller().fail(failure);
                        }
                    }))
                    .replaceWithVoid();
        }
    }

    private final Queue<Waiting<I, O>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final int most;
    private final Function<List<Waiting<I, O>>, Uni<Void>> process;

    /// @param process answers every caller of the batch, and completes without failing
    Batcher(int most, Function<List<Waiting<I, O>>, Uni<Void>> process) {
        this.most = most;
        this.process = process;
    }

    Uni<O> submit(I item) {
        Uni<O> answer = Uni.createFrom().emitter(caller -> {
            queue.add(new Waiting<>(item, caller));
            next();
        });
        return Context.isOnEventLoopThread() ? answer.emitOn(MutinyHelper.executor(Vertx.currentContext())) : answer;
    }

    private void next() {
        while (!queue.isEmpty() && busy.compareAndSet(false, true)) {
            List<Waiting<I, O>> batch = drain();
            if (!batch.isEmpty()) {
                process.apply(batch)
                        .onTermination()
                        .invoke(this::release)
                        .subscribe()
                        .with(_ -> {}, _ -> {});
                return;
            }
            busy.set(false);
        }
    }

    private void release() {
        busy.set(false);
        next();
    }

    private List<Waiting<I, O>> drain() {
        List<Waiting<I, O>> batch = new ArrayList<>();
        while (batch.size() < most) {
            Waiting<I, O> waiting = queue.poll();
            if (waiting == null) {
                break;
            }
            batch.add(waiting);
        }
        return batch;
    }
}
