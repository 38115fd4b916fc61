package org.doudi.bench.visible;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.NotKept;
import org.doudi.bench.measure.Result;
import org.doudi.bench.measure.Samples;
import org.doudi.bench.pace.ClosedLoop;
import org.doudi.bench.pace.Pace;
import org.doudi.bench.registration.Form;
import org.doudi.bench.servers.PackagedService;

/// A case is registered at the window; as soon as that is answered, the ledger is asked for its number with the
/// position that the answer gave, and has to show it.
final class Shown implements Contender, AutoCloseable {
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int CONNECTIONS = 32;

    private final HttpClient window;
    private final HttpClient ledger;
    private final String token;
    private final int perSecond;
    private final AtomicLong numbers = new AtomicLong();

    Shown(PackagedService intake, PackagedService reporting, Vertx vertx, String token, int perSecond) {
        this.window = client(vertx, intake);
        this.ledger = client(vertx, reporting);
        this.token = token;
        this.perSecond = perSecond;
    }

    private static HttpClient client(Vertx vertx, PackagedService service) {
        return vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(service.port())
                .setMaxPoolSize(CONNECTIONS));
    }

    @Override
    public String name() {
        return "doudi, registered → in the ledger";
    }

    @Override
    public Result run(int callers, Duration length) throws Exception {
        Samples samples = new Samples();
        double seconds = Pace.fixed(perSecond).run(callers, length, () -> shown(samples));
        return Result.of(samples.all(), seconds);
    }

    /// One after the other, until the services know what they do.
    void warm(Duration length) throws InterruptedException {
        ClosedLoop.run(1, length, _ -> () -> shown(new Samples()));
    }

    private Uni<Registered> shown(Samples samples) {
        return Uni.createFrom()
                .completionStage(() -> registered()
                        .compose(registered -> {
                            long acknowledged = System.nanoTime();
                            return asked(registered).onSuccess(_ -> {
                                synchronized (samples) {
                                    samples.add(System.nanoTime() - acknowledged);
                                }
                            });
                        })
                        .toCompletionStage());
    }

    /// What a clerk is answered.
    ///
    /// @param position as in `Doudi-Position`
    private record Registered(String caseId, String caseNo, String position) {}

    private Future<Registered> registered() {
        long number = numbers.incrementAndGet();
        return window.request(HttpMethod.POST, "/api/v1/cases")
                .compose(request -> request.putHeader("Authorization", "Bearer " + token)
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Idempotency-Key", "shown-" + number)
                        .send(Form.of(number)))
                .compose(response -> body(response, CREATED)
                        .map(body -> registered(new JsonObject(body), response.getHeader("Doudi-Position"))));
    }

    private static Registered registered(JsonObject body, String position) {
        return new Registered(body.getString("caseId"), body.getString("caseNo"), position);
    }

    private Future<Registered> asked(Registered registered) {
        String number = URLEncoder.encode(registered.caseNo(), StandardCharsets.UTF_8);
        return ledger.request(HttpMethod.GET, "/api/v1/ledger?caseNo=" + number + "&after=" + registered.position())
                .compose(request ->
                        request.putHeader("Authorization", "Bearer " + token).send())
                .compose(response -> body(response, OK)
                        .compose(body -> response.getHeader("Doudi-Stale") == null
                                ? Future.succeededFuture(proven(registered, body))
                                : asked(registered)));
    }

    private static Future<Buffer> body(HttpClientResponse response, int status) {
        return response.body().map(body -> {
            if (response.statusCode() != status) {
                throw new IllegalStateException("answered " + response.statusCode() + ": " + body);
            }
            return body;
        });
    }

    private static Registered proven(Registered registered, Buffer body) {
        if (!body.toString().contains(registered.caseId())) {
            throw new NotKept(registered + " was answered, and is not in the ledger");
        }
        return registered;
    }

    @Override
    public void close() {
        window.close();
        ledger.close();
    }
}
