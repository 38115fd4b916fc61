package org.doudi.intake.application.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.doudi.events.Channel;
import org.doudi.events.IntakeEvent.NoticeOwed;
import org.doudi.events.NoticeChannel;
import org.doudi.events.NoticeFailure;
import org.doudi.intake.application.notice.Delivery.Accepted;
import org.doudi.intake.application.notice.Delivery.NotNow;
import org.doudi.intake.application.notice.Delivery.Refused;
import org.doudi.intake.application.notice.WritingLetters.Written;
import org.doudi.intake.domain.notice.NoticeCommand;
import org.doudi.intake.domain.notice.NoticeCommand.NoteFailed;
import org.doudi.intake.domain.notice.NoticeCommand.NoteSent;
import org.doudi.intake.domain.notice.NoticeDecider;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.Task;
import org.doudi.store.time.BusinessClock;
import org.jboss.logging.Logger;

/// Brings one notice to the other side, and records what came of it.
@ApplicationScoped
class DeliveringNotices {
    private static final Logger LOG = Logger.getLogger(DeliveringNotices.class);

    private final NoticeDecider decider = new NoticeDecider();
    private final Map<NoticeChannel, NoticeCarrier> carriers = new EnumMap<>(NoticeChannel.class);
    private final WritingLetters writing;
    private final NoticeQueue queue;
    private final NoticeLines lines;
    private final NoticeTally tally;
    private final DeciderRunner runner;
    private final BusinessClock clock;
    private final EventIds ids;
    private final String centre;

    DeliveringNotices(
            @Any Instance<NoticeCarrier> carriers,
            WritingLetters writing,
            NoticeQueue queue,
            NoticeLines lines,
            NoticeTally tally,
            DeciderRunner runner,
            BusinessClock clock,
            EventIds ids,
            DoudiConfig config) {
        carriers.forEach(carrier -> carrier.channels().forEach(channel -> this.carriers.put(channel, carrier)));
        this.writing = writing;
        this.queue = queue;
        this.lines = lines;
        this.tally = tally;
        this.runner = runner;
        this.clock = clock;
        this.ids = ids;
        this.centre = config.centre();
    }

    /// How many ended: none where it is tried again.
    Uni<Integer> deliver(NoticeOwed notice, Outgoing outgoing) {
        NoticeCarrier carrier = carriers.get(notice.channel());
        return carrier == null
                ? fail(notice, outgoing, NoticeFailure.LINE_REMOVED)
                : writing.write(notice, outgoing.taken().stream(), outgoing.book())
                        .chain(written -> switch (written) {
                            case Written.Impossible impossible -> fail(notice, outgoing, impossible.cause());
                            case Written.Ready ready ->
                                carrier.carry(ready.letter())
                                        .onFailure()
                                        .recoverWithItem(failure ->
                                                new NotNow(failure.getClass().getSimpleName()))
                                        .chain(delivery -> end(notice, outgoing, delivery));
                        });
    }

    private Uni<Integer> end(NoticeOwed notice, Outgoing outgoing, Delivery delivery) {
        return switch (delivery) {
            case Accepted _ ->
                note(outgoing, new NoteSent(notice.noticeId(), outgoing.taken().tries()))
                        .invoke(() -> tally.sent(notice.channel()));
            case Refused refused -> fail(notice, outgoing, refused.cause());
            case NotNow notNow -> again(notice, outgoing, notNow);
        };
    }

    private Uni<Integer> again(NoticeOwed notice, Outgoing outgoing, NotNow notNow) {
        int tries = outgoing.taken().tries();
        LOG.infof(
                "notice.not-taken notice=%s channel=%s try=%d cause=%s",
                notice.noticeId(), notice.channel(), tries, notNow.cause());
        Optional<Duration> pause = lines.pauseAfter(tries);
        return pause.map(length -> queue.putBack(notice.noticeId(), length)
                        .invoke(() -> tally.putBack(notice.channel()))
                        .replaceWith(0))
                .orElseGet(() -> fail(notice, outgoing, NoticeFailure.UNREACHABLE));
    }

    /// 未达: the window sees it and calls.
    Uni<Integer> fail(NoticeOwed notice, Outgoing outgoing, NoticeFailure cause) {
        return note(
                        outgoing,
                        new NoteFailed(
                                notice.noticeId(), cause, outgoing.taken().tries()))
                .invoke(() -> {
                    tally.failed(notice.channel());
                    LOG.warnf(
                            "notice.failed notice=%s channel=%s cause=%s", notice.noticeId(), notice.channel(), cause);
                });
    }

    private Uni<Integer> note(Outgoing outgoing, NoticeCommand command) {
        CommandContext context =
                new CommandContext("system:intake", clock.now(), ids.get(), Optional.empty(), Channel.SYSTEM, centre);
        return runner.run(Task.of(decider, outgoing.taken().stream(), command, context))
                .map(decided -> decided.events().size());
    }
}
