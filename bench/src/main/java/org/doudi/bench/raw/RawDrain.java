package org.doudi.bench.raw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.doudi.bench.servers.BenchKafka;
import org.doudi.events.RecordedBytes;

/// The same backlog from memory, each message made before the clock starts: no database, no encoding.
public final class RawDrain {
    private static final Comparator<RecordedBytes> AS_RECORDED =
            Comparator.comparing((RecordedBytes event) -> event.metadata().position());

    private final BenchKafka kafka;
    private final List<RecordedBytes> backlog;

    public RawDrain(BenchKafka kafka, List<RecordedBytes> backlog) {
        this.kafka = kafka;
        this.backlog = backlog.stream().sorted(AS_RECORDED).toList();
    }

    /// How long it took, in seconds, from opening the producer to the last acknowledgement.
    public double into(String topic) {
        List<ProducerRecord<String, byte[]>> messages = new ArrayList<>(backlog.size());
        backlog.forEach(event -> messages.add(Message.of(topic, event)));
        long begin = System.nanoTime();
        try (RawProducer producer = new RawProducer(kafka.bootstrap())) {
            producer.sendAll(messages);
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
