package org.doudi.testkit.life;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EventChain;
import org.doudi.events.EventCodec;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent;
import org.doudi.events.RecordedBytes;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RoutingEvent;
import org.doudi.events.Shards;

/// The five services as they record: each with a log of its own.
final class Producers {
    private final EventCodec codec = new EventCodec();
    private final Shards shards;
    private final SplittableRandom random;
    private final Map<Place, End> ends = new HashMap<>();

    Producers(int shards, SplittableRandom random) {
        this.shards = new Shards(shards);
        this.random = random;
    }

    RecordedBytes record(Life life, Instant now) {
        DomainEvent event = life.next(now);
        String service = service(event);
        int shard = shards.of(life.id());
        Place place = new Place(service, shard);
        End end = ends.getOrDefault(place, End.NONE);
        EventMetadata metadata = new EventMetadata(
                new UUID(random.nextLong(), random.nextLong()),
                "/" + service + "-service",
                codec.typeOf(event),
                life.id(),
                now,
                now,
                life.version(service),
                shard,
                end.position() + 1,
                Optional.empty(),
                life.id().value(),
                "user:clerk1",
                "150626",
                "2022-12-02",
                Channel.WINDOW,
                Optional.empty());
        byte[] body = codec.encode(event);
        byte[] hash = EventChain.link(end.hash(), metadata, body);
        ends.put(place, new End(end.position() + 1, hash));
        return new RecordedBytes(metadata, body, hash);
    }

    private static String service(DomainEvent event) {
        return switch (event) {
            case IntakeEvent _ -> "intake";
            case RoutingEvent _ -> "routing";
            case DeadlineEvent _ -> "deadline";
            case EvaluationEvent _ -> "evaluation";
            case ReportingEvent _ -> "reporting";
        };
    }

    private record Place(String service, int shard) {}

    @SuppressWarnings("ArrayRecordComponent") // a hash, never compared
    private record End(long position, byte[] hash) {
        static final End NONE = new End(0, EventChain.genesis());
    }
}
