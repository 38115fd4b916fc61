package org.doudi.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class KeptRepliesTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    Pool pool;

    @Inject
    EventLog log;

    @Test
    void an_answer_is_kept_for_seven_days_and_no_longer() {
        keep("old", WEEK.plusMinutes(1));
        keep("young", WEEK.minusMinutes(1));

        await(new KeptReplies(pool, WEEK).forgetOld());

        assertThat(replyTo("old")).isEmpty();
        assertThat(replyTo("young")).isPresent();
    }

    private void keep(String key, Duration age) {
        await(pool.preparedQuery(
                        "INSERT INTO idempotency_key (client, key, body_hash, status, reply, positions, version, created_at)"
                                + " VALUES ('user:clerk1', $1, $2, 200, $2, '', 1, $3)")
                .execute(Tuple.of(
                        key, Buffer.buffer(), OffsetDateTime.now(ZoneOffset.UTC).minus(age))));
    }

    private Optional<StoredReply> replyTo(String key) {
        return await(log.reply(new RequestKey("user:clerk1", key, new byte[0])));
    }

    private static <T> T await(Uni<T> asked) {
        return asked.await().atMost(LIMIT);
    }
}
