package org.doudi.bench.reading;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.Result;
import org.doudi.bench.pace.ClosedLoop;

/// One question, asked of one service again and again.
final class Asking implements Contender {
    private static final int OK = 200;

    /// As Hibernate writes them; what the service does on its own account begins with capitals.
    private static final String READ = "select ";

    private static final String PAGES = "SELECT coalesce(sum(shared_blks_hit + shared_blks_read), 0)::bigint"
            + " FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid"
            + " WHERE d.datname = current_database() AND query LIKE 'select %'";

    private final Projected side;
    private final Question question;
    private final String token;
    private final StatementLog log;
    private final AtomicLong answered = new AtomicLong();
    private final List<DatabaseTime> times = new ArrayList<>();
    private long pages;

    Asking(Projected side, Question question, String token, StatementLog log) {
        this.side = side;
        this.question = question;
        this.token = token;
        this.log = log;
    }

    @Override
    public String name() {
        return question.label() + ", " + side.name();
    }

    @Override
    public Result run(int callers, Duration length) throws Exception {
        long before = answered.get();
        long touched = side.number(PAGES);
        long place = log.end();
        Result result = ClosedLoop.run(callers, length, _ -> this::ask);
        long requests = answered.get() - before;
        times.add(StatementLog.of(log.since(place), side.name(), requests, text -> text.startsWith(READ)));
        pages = (side.number(PAGES) - touched) / requests;
        return result;
    }

    Uni<String> ask() {
        return Uni.createFrom()
                .completionStage(() -> side.client()
                        .request(HttpMethod.GET, question.path())
                        .compose(request -> request.putHeader("Authorization", "Bearer " + token)
                                .send())
                        .compose(response -> response.body().map(body -> read(response, body)))
                        .toCompletionStage());
    }

    /// The address of the next page, if any.
    private String read(HttpClientResponse response, Buffer body) {
        if (response.statusCode() != OK) {
            throw new IllegalStateException(name() + " answered " + response.statusCode() + ": " + body);
        }
        answered.incrementAndGet();
        String link = response.getHeader("Link");
        return link == null ? "" : link.substring(1, link.indexOf('>'));
    }

    DatabaseTime databaseTime() {
        return DatabaseTime.median(times);
    }

    /// In the last round.
    String told() {
        return databaseTime() + String.format(Locale.ROOT, "   %,d pages touched by a request", pages);
    }
}
