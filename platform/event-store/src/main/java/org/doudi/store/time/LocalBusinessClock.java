package org.doudi.store.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/// Business time of a local installation: a small file, shared by all services, says how it stands to real time.
///
/// `{"mode":"RUNNING","offsetMillis":0}` runs beside real time; `{"mode":"FROZEN","at":"2026-02-09T01:00:00Z"}`
/// stands still.
public final class LocalBusinessClock implements BusinessClock {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final Path file;
    private final Clock real = Clock.systemUTC();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Setting setting;

    public LocalBusinessClock(Path file) {
        this.file = file;
        this.setting = read();
    }

    private sealed interface Setting {
        record Running(Duration offset) implements Setting {}

        record Frozen(Instant at) implements Setting {}
    }

    /// Follows the file from now on.
    public void follow() {
        Thread.ofPlatform().daemon().name("business-clock").start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        });
    }

    /// Reads the file once, and tells the listeners where it says something new.
    void look() {
        Setting before = setting;
        readIfThere().ifPresent(found -> setting = found);
        if (!setting.equals(before)) {
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public void onChange(Runnable jumped) {
        listeners.add(jumped);
    }

    /// Never finer than the database keeps it, however the file was written: what is hashed must be what is read back.
    @Override
    public Instant now() {
        return switch (setting) {
            case Setting.Frozen frozen -> frozen.at().truncatedTo(ChronoUnit.MICROS);
            case Setting.Running running ->
                real.instant().plus(running.offset()).truncatedTo(ChronoUnit.MILLIS);
        };
    }

    @Override
    public Instant nowBy(Instant shared) {
        return switch (setting) {
            case Setting.Frozen _ -> now();
            case Setting.Running running -> {
                Instant now = now();
                Instant there = shared.plus(running.offset());
                yield now.isAfter(there) ? there.truncatedTo(ChronoUnit.MILLIS) : now;
            }
        };
    }

    /// A file that cannot be read leaves the time as it is: it is replaced as a whole, so the next look finds it.
    private Optional<Setting> readIfThere() {
        try {
            return Optional.of(read());
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private Setting read() {
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(file));
            return switch (json.path("mode").asText()) {
                case "FROZEN" ->
                    new Setting.Frozen(Instant.parse(json.path("at").asText()));
                case "RUNNING" ->
                    new Setting.Running(
                            Duration.ofMillis(json.path("offsetMillis").asLong()));
                default -> throw new IllegalStateException("clock file without a mode: " + file);
            };
        } catch (IOException | DateTimeException e) {
            throw new IllegalStateException("clock file cannot be read: " + file, e);
        }
    }
}
