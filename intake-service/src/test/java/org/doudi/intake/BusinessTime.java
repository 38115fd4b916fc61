package org.doudi.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.awaitility.Awaitility;
import org.doudi.store.time.BusinessClock;
import org.eclipse.microprofile.config.ConfigProvider;

/// Business time that a test sets: the clock file of a local installation.
public final class BusinessTime implements QuarkusTestResourceLifecycleManager {
    private static final String FILE = "doudi.clock-file";
    private static final ZoneId HALL = ZoneId.of("Asia/Shanghai");

    @Override
    public Map<String, String> start() {
        try {
            Path file = Files.createTempDirectory("business-time").resolve("clock.json");
            Files.writeString(file, "{\"mode\":\"RUNNING\",\"offsetMillis\":0}");
            return Map.of("doudi.local", "true", FILE, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// It stands still at this hour of the hall, for the service too.
    public static void set(BusinessClock clock, String local) {
        Instant at = at(local);
        Path file = Path.of(ConfigProvider.getConfig().getValue(FILE, String.class));
        try {
            Path next =
                    Files.writeString(file.resolveSibling("clock.next"), "{\"mode\":\"FROZEN\",\"at\":\"" + at + "\"}");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await().until(() -> clock.now().equals(at));
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(HALL).toInstant();
    }

    @Override
    public void stop() {
        // the file is small, and in the machine's own folder for such
    }
}
