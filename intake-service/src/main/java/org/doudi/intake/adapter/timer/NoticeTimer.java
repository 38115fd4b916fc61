package org.doudi.intake.adapter.timer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.doudi.intake.application.notice.SendingNotices;
import org.doudi.store.look.Lookout;

/// Looks for notices to send. Where nobody can say whether the office is open they wait.
@ApplicationScoped
public class NoticeTimer implements Lookout {
    private final SendingNotices sending;

    NoticeTimer(SendingNotices sending) {
        this.sending = sending;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Uni<Integer> look() {
        return sending.send();
    }

    @Override
    public String found() {
        return "notices.ended";
    }
}
