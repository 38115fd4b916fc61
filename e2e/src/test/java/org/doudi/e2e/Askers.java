package org.doudi.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.doudi.testkit.Api;

/// People who ask one thing after another while something else goes on, and are answered each time.
final class Askers implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<CompletableFuture<Answered>> asking = new ArrayList<>();

    /// One request.
    @FunctionalInterface
    interface Question {
        /// @param number of this request, from 0
        Api.Answer ask(int number);
    }

    /// @param count   how often they were answered as they should be
    /// @param refused what else was answered
    record Answered(String what, int count, Duration slowest, List<String> refused) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s: %,d answered, slowest %d ms", what, count, slowest.toMillis());
        }
    }

    /// @param expected the status of the answer
    void ask(String what, int expected, Question question) {
        asking.add(CompletableFuture.supplyAsync(() -> answered(what, expected, question), threads));
    }

    private Answered answered(String what, int expected, Question question) {
        Duration slowest = Duration.ZERO;
        List<String> refused = new ArrayList<>();
        int count = 0;
        while (!over.get()) {
            long begin = System.nanoTime();
            Api.Answer answer = question.ask(count + refused.size());
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            if (answer.status() == expected) {
                count++;
            } else {
                refused.add(answer.status() + " " + answer.body());
            }
        }
        return new Answered(what, count, slowest, refused);
    }

    /// They have asked enough.
    List<Answered> enough() {
        over.set(true);
        return asking.stream().map(CompletableFuture::join).toList();
    }

    @Override
    public void close() {
        over.set(true);
        threads.close();
    }
}
