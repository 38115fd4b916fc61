package org.doudi.intake.adapter.notice;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.events.NoticeChannel;
import org.doudi.intake.application.notice.NoticeTally;

/// `doudi.notices`, by channel and outcome.
@ApplicationScoped
public class NoticeCounters implements NoticeTally {
    private final MeterRegistry registry;

    NoticeCounters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void sent(NoticeChannel channel) {
        count(channel, "sent");
    }

    @Override
    public void failed(NoticeChannel channel) {
        count(channel, "failed");
    }

    @Override
    public void putBack(NoticeChannel channel) {
        count(channel, "retried");
    }

    private void count(NoticeChannel channel, String outcome) {
        registry.counter("doudi.notices", "channel", channel.name(), "outcome", outcome)
                .increment();
    }
}
