package org.doudi.intake.application.notice;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// An installation without a line, or with those that a test gives it.
public final class NoticesOff {
    private NoticesOff() {}

    public static OwingNotices owing() {
        return owing(Map.of(), Instant.EPOCH);
    }

    static OwingNotices owing(Map<String, String> settings, Instant now) {
        return new OwingNotices(new NoticeLines(config(settings)), () -> now);
    }

    /// As an installation would set it.
    public static NoticesConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(NoticesConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(NoticesConfig.class);
    }
}
