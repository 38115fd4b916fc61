package org.doudi.reporting.adapter;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.doudi.reporting.domain.Story;
import org.doudi.store.time.BusinessClock;

/// Business time of the tests: 2026-02-12 周四 10:00 in Shanghai.
@Mock
@Singleton
public class TestClock implements BusinessClock {
    @Override
    public Instant now() {
        return Story.at("2026-02-12T10:00");
    }
}
