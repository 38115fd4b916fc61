package org.doudi.evaluation.adapter.kafka;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.application.ImportingRatings;
import org.doudi.store.edge.DeadLetterTable;
import org.doudi.store.edge.DeadLetterTopic;
import org.doudi.store.edge.MessageReader.Read;
import org.doudi.store.edge.Persevering;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/// 好差评导入 — 三.5: each rating is recorded before the offset moves. What no rule takes is a dead letter with the
/// rule's code; what fails for a time is tried again, never skipped.
@ApplicationScoped
public class RatingImports {
    private static final Logger LOG = Logger.getLogger(RatingImports.class);

    private final RatingReader reader;
    private final ImportingRatings importing;
    private final DeadLetterTopic deadLetters;
    private final Persevering persevering;

    RatingImports(
            RatingReader reader,
            ImportingRatings importing,
            @Channel("rating-dead-letters") MutinyEmitter<byte[]> topic,
            DeadLetterTable book,
            Vertx vertx) {
        this.reader = reader;
        this.importing = importing;
        this.deadLetters = new DeadLetterTopic(topic, book);
        this.persevering = new Persevering(vertx, LOG, "rating");
    }

    @Incoming("rating-imports")
    public Uni<Void> receive(ConsumerRecord<String, byte[]> message) {
        return persevering.handle(message, () -> handle(message));
    }

    private Uni<Void> handle(ConsumerRecord<String, byte[]> message) {
        return switch (reader.read(message.value())) {
            case Read.Good<RatingMessage> good ->
                importing
                        .take(good.message().rating())
                        .onFailure(Refusal.class)
                        .recoverWithUni(refusal -> bury(message, "rating.refused: " + refusal.code()));
            case Read.Bad<RatingMessage> bad -> bury(message, bad.reason());
        };
    }

    private Uni<Void> bury(ConsumerRecord<String, byte[]> message, String reason) {
        LOG.infof("rating.dead partition=%d offset=%d reason=%s", message.partition(), message.offset(), reason);
        return deadLetters.bury(message, reason);
    }
}
