package org.doudi.intake.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.doudi.events.StreamId;
import org.doudi.store.log.EventLog;
import org.doudi.store.status.DeadLetters;
import org.doudi.testkit.ServiceServers;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A ticket that cannot be recorded for a time is neither skipped nor taken for a dead letter — 二(五).
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class RetriedTicketTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Logger EDGE = Logger.getLogger(HotlineTickets.class.getName());

    @Inject
    EventLog log;

    @Inject
    DeadLetters deadLetters;

    private final Heard heard = new Heard();
    private final HotlineOffice hotline = new HotlineOffice();

    @BeforeEach
    void listen() {
        EDGE.addHandler(heard);
    }

    @AfterEach
    void leave() throws SQLException {
        asOwner("GRANT SELECT ON subject TO intake_app");
        EDGE.removeHandler(heard);
        hotline.close();
    }

    @Test
    void whatFailsForATimeIsTriedAgain() throws SQLException {
        long before = dead();
        String ticketNo = "T" + UUID.randomUUID();
        asOwner("REVOKE SELECT ON subject FROM intake_app");
        hotline.send(Tickets.good(ticketNo));
        await().atMost(LIMIT)
                .until(() -> heard.lines.stream()
                        .anyMatch(line -> line.matches("ticket.retried partition=\\d offset=\\d+ cause=\\w+")));
        assertThat(events(ticketNo)).isZero();

        asOwner("GRANT SELECT ON subject TO intake_app");

        await().atMost(LIMIT).until(() -> events(ticketNo) == 1);
        assertThat(dead()).isEqualTo(before);
        assertThat(heard.lines).noneMatch(line -> line.contains("苏日娜") || line.contains("1990000"));
    }

    private int events(String ticketNo) {
        return log.load(StreamId.named("12345", ticketNo)).await().atMost(LIMIT).size();
    }

    private long dead() {
        return deadLetters.count().await().atMost(LIMIT);
    }

    private static void asOwner(String sql) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        "intake_owner",
                        config.getValue("quarkus.flyway.password", String.class));
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /// What the edge says.
    private static final class Heard extends Handler {
        private static final PatternFormatter MESSAGE_ALONE = new PatternFormatter("%s");

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(MESSAGE_ALONE.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
