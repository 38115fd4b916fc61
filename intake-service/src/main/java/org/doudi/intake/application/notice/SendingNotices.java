package org.doudi.intake.application.notice;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doudi.events.IntakeEvent.NoticeOwed;
import org.doudi.events.NoticeFailure;
import org.doudi.events.StreamId;
import org.doudi.intake.application.notice.NoticeQueue.Taken;
import org.doudi.intake.domain.notice.NoticeDecider;
import org.doudi.intake.domain.notice.Obstacles;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.time.BusinessClock;

/// 发通知: what is owed goes out in office hours, in the order of each case, and ends as sent or failed.
@ApplicationScoped
public class SendingNotices {
    private static final int MOST = 20;
    private static final int AT_ONCE = 4;
    /// Far longer than one look can take, with every other side as slow as is tolerated.
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final NoticeDecider decider = new NoticeDecider();
    private final NoticeQueue queue;
    private final OfficeHours hours;
    private final DeciderRunner runner;
    private final BusinessClock clock;
    private final NoticeLines lines;
    private final DeliveringNotices delivering;

    SendingNotices(
            NoticeQueue queue,
            OfficeHours hours,
            DeciderRunner runner,
            BusinessClock clock,
            NoticeLines lines,
            DeliveringNotices delivering) {
        this.queue = queue;
        this.hours = hours;
        this.runner = runner;
        this.clock = clock;
        this.lines = lines;
        this.delivering = delivering;
    }

    /// One look; how many notices ended. Fails where nobody can say whether the office is open, and
    /// then they wait.
    public Uni<Integer> send() {
        Instant now = clock.now();
        return queue.anyDue()
                .chain(any -> any ? hours.areOpen(now) : Uni.createFrom().item(false))
                .chain(open -> open ? sendDue(now) : Uni.createFrom().item(0));
    }

    private Uni<Integer> sendDue(Instant now) {
        return queue.take(MOST, LEASE)
                .chain(taken -> Multi.createFrom()
                        .iterable(byStream(taken).values())
                        .onItem()
                        .transformToUni(each -> inOrder(each, now))
                        .merge(AT_ONCE)
                        .collect()
                        .with(Collectors.summingInt(ended -> ended)));
    }

    private static Map<StreamId, List<Taken>> byStream(List<Taken> taken) {
        return taken.stream().collect(Collectors.groupingBy(Taken::stream, LinkedHashMap::new, Collectors.toList()));
    }

    private Uni<Integer> inOrder(List<Taken> taken, Instant now) {
        return Multi.createFrom()
                .iterable(taken)
                .onItem()
                .transformToUniAndConcatenate(each -> send(each, now))
                .collect()
                .with(Collectors.summingInt(ended -> ended));
    }

    private Uni<Integer> send(Taken taken, Instant now) {
        return runner.load(decider, taken.stream()).chain(book -> {
            Outgoing outgoing = new Outgoing(taken, book);
            return book.state()
                    .waiting(taken.noticeId())
                    .map(notice -> send(notice, outgoing, now))
                    // It ended, and its row outlived it: a rebuild of the rows was cut short.
                    .orElseGet(() -> queue.drop(taken.noticeId()).replaceWith(0));
        });
    }

    private Uni<Integer> send(NoticeOwed notice, Outgoing outgoing, Instant now) {
        return Obstacles.of(notice, outgoing.book().state(), lines.notBefore(now))
                .map(cause -> delivering.fail(notice, outgoing, cause))
                .orElseGet(() -> lines.triesLeft(outgoing.taken().tries())
                        ? delivering.deliver(notice, outgoing)
                        // Whoever tried last died of it, or before it could tell.
                        : delivering.fail(notice, outgoing, NoticeFailure.UNREACHABLE));
    }
}
