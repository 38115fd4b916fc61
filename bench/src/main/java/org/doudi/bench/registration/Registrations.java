package org.doudi.bench.registration;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.NotKept;
import org.doudi.bench.measure.Result;
import org.doudi.bench.measure.Samples;
import org.doudi.bench.pace.ClosedLoop;
import org.doudi.bench.pace.Pace;
import org.doudi.bench.servers.BenchPostgres;

/// People registered at one service: another person, another telephone and another key with each request.
final class Registrations implements Contender, AutoCloseable {
    private static final int CREATED = 201;

    private final Service service;
    private final BenchPostgres postgres;
    private final HttpClient client;
    private final String token;
    private final AtomicLong registered = new AtomicLong();
    private final AtomicLong numbers;
    private Pacing pacing = Pacing.closed();

    /// How often people come.
    @FunctionalInterface
    private interface Pacing {
        Result run(int callers, Duration length, Supplier<Uni<?>> operation) throws InterruptedException;

        static Pacing closed() {
            return (callers, length, operation) -> ClosedLoop.run(callers, length, _ -> operation);
        }

        static Pacing open(int perSecond) {
            return (callers, length, operation) -> {
                Samples samples = new Samples();
                double seconds = Pace.fixed(perSecond).run(callers, length, () -> {
                    long begin = System.nanoTime();
                    return operation.get().invoke(() -> {
                        synchronized (samples) {
                            samples.add(System.nanoTime() - begin);
                        }
                    });
                });
                return Result.of(samples.all(), seconds);
            };
        }
    }

    Registrations(Service service, BenchPostgres postgres, Vertx vertx, String token, int connections) {
        this.service = service;
        this.postgres = postgres;
        this.token = token;
        this.numbers = new AtomicLong();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(service.port())
                .setMaxPoolSize(connections));
    }

    @Override
    public String name() {
        return service.side().label();
    }

    /// From now on by the clock.
    void at(int perSecond) {
        pacing = Pacing.open(perSecond);
    }

    /// What was answered with 201 is there, once.
    @Override
    public Result run(int callers, Duration length) throws Exception {
        postgres.checkpoint();
        long before = stored();
        long told = registered.get();
        Result result = pacing.run(callers, length, this::register);
        long expected = service.side() == Side.FORGETFUL ? 0 : registered.get() - told;
        if (stored() - before != expected) {
            throw new NotKept(name() + ": " + expected + " answered, " + (stored() - before) + " stored");
        }
        return result;
    }

    Uni<Void> register() {
        long number = numbers.incrementAndGet();
        return Uni.createFrom()
                .completionStage(() -> client.request(HttpMethod.POST, "/api/v1/cases")
                        .compose(request -> request.putHeader("Authorization", "Bearer " + token)
                                .putHeader("Content-Type", "application/json")
                                .putHeader("Idempotency-Key", "bench-" + number)
                                .send(Form.of(number)))
                        .compose(response -> response.body().map(body -> answered(response.statusCode(), body)))
                        .toCompletionStage())
                .replaceWithVoid();
    }

    private long answered(int status, Buffer body) {
        if (status != CREATED) {
            throw new IllegalStateException(name() + " answered " + status + ": " + body);
        }
        return registered.incrementAndGet();
    }

    private long stored() {
        return postgres.number(
                service.side().database(),
                "SELECT count(*) FROM " + service.side().table());
    }

    Service service() {
        return service;
    }

    @Override
    public void close() {
        client.close();
    }
}
