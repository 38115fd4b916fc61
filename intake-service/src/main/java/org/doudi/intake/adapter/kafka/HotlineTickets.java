package org.doudi.intake.adapter.kafka;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.doudi.intake.application.ReceivingReflections;
import org.doudi.store.edge.DeadLetterTable;
import org.doudi.store.edge.DeadLetterTopic;
import org.doudi.store.edge.Persevering;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/// 12345派发工单 — 二(五): each is recorded before the offset moves. What fails for a time is tried again, never skipped.
@ApplicationScoped
public class HotlineTickets {
    private static final Logger LOG = Logger.getLogger(HotlineTickets.class);

    private final TicketReader reader;
    private final ReceivingReflections receiving;
    private final DeadLetterTopic deadLetters;
    private final Persevering persevering;

    HotlineTickets(
            TicketReader reader,
            ReceivingReflections receiving,
            @Channel("hotline-dead-letters") MutinyEmitter<byte[]> topic,
            DeadLetterTable book,
            Vertx vertx) {
        this.reader = reader;
        this.receiving = receiving;
        this.deadLetters = new DeadLetterTopic(topic, book);
        this.persevering = new Persevering(vertx, LOG, "ticket");
    }

    @Incoming("hotline-tickets")
    public Uni<Void> receive(ConsumerRecord<String, byte[]> message) {
        return persevering.handle(message, () -> handle(message));
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
}
