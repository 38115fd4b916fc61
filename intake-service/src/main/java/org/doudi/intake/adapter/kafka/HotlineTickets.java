package org.doudi.intake.adapter.kafka;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.doudi.intake.application.ReceivingReflections;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/// 12345派发工单 — 二(五): each is recorded before the offset moves. What fails for a time is tried again, never skipped.
@ApplicationScoped
public class HotlineTickets {
    private static final Logger LOG = Logger.getLogger(HotlineTickets.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final TicketReader reader;
    private final ReceivingReflections receiving;
    private final DeadLetterTopic deadLetters;
    private final Vertx vertx;

    HotlineTickets(TicketReader reader, ReceivingReflections receiving, DeadLetterTopic deadLetters, Vertx vertx) {
        this.reader = reader;
        this.receiving = receiving;
        this.deadLetters = deadLetters;
        this.vertx = vertx;
    }

    @Incoming("hotline-tickets")
    public Uni<Void> receive(ConsumerRecord<String, byte[]> message) {
        Context context = vertx.getOrCreateContext();
        return Uni.createFrom()
                .deferred(() -> handle(message))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "ticket.retried partition=%d offset=%d cause=%s",
                        message.partition(),
                        message.offset(),
                        failure.getClass().getSimpleName()))
                .onFailure()
                .call(() -> pause(context))
                .onFailure()
                .retry()
                .indefinitely();
    }

    private Uni<Void> handle(ConsumerRecord<String, byte[]> message) {
        return switch (reader.read(message.value())) {
            case TicketReader.Read.Good good -> receiving.receive(good.ticket()).replaceWithVoid();
            case TicketReader.Read.Bad bad -> {
                LOG.infof(
                        "ticket.dead partition=%d offset=%d reason=%s",
                        message.partition(), message.offset(), bad.reason());
                yield deadLetters.bury(message, bad.reason());
            }
        };
    }

    /// The next try runs where this one did: the vault's session is bound to the message's context.
    private Uni<Void> pause(Context context) {
        return Uni.createFrom()
                .emitter(done -> vertx.setTimer(PAUSE.toMillis(), _ -> context.runOnContext(_ -> done.complete(null))));
    }
}
