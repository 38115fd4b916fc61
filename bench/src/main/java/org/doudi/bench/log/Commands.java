package org.doudi.bench.log;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.doudi.events.Channel;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.EventChain;
import org.doudi.events.EventCodec;
import org.doudi.events.EventMetadata;
import org.doudi.events.OrgCode;
import org.doudi.events.RecordedBytes;
import org.doudi.events.Shards;
import org.doudi.events.StreamId;
import org.doudi.store.log.Entry;
import org.doudi.store.log.PendingEvent;
import org.doudi.store.log.StreamAppend;
import org.doudi.store.time.BusinessClock;
import org.doudi.store.time.SystemBusinessClock;

/// What is appended: an event about as long as a transfer's, one to a command.
public final class Commands {
    public static final Shards SHARDS = new Shards(BenchLog.SHARDS);
    private static final ReworkOrdered EVENT =
            new ReworkOrdered(1, 1, 2, List.of(new OrgCode("BDC")), "材料齐全仍未办结，退回重办。".repeat(9), Optional.empty());

    private static final byte[] PAYLOAD = new EventCodec().encode(EVENT);
    private static final String TYPE = new EventCodec().typeOf(EVENT);
    private static final BusinessClock CLOCK = new SystemBusinessClock();

    private Commands() {}

    /// As exact as the tables keep it.
    public static Instant now() {
        return CLOCK.now();
    }

    public static ReworkOrdered event() {
        return EVENT;
    }

    /// The bytes that every contender stores or sends.
    public static byte[] payload() {
        return PAYLOAD.clone();
    }

    /// A stream that nobody has yet; random, so that indexes are as scattered as in production.
    public static StreamId newStream() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new StreamId(new UUID(random.nextLong(), random.nextLong()));
    }

    public static Entry append(StreamId stream, long expectedVersion) {
        PendingEvent pending = new PendingEvent(
                UuidCreator.getTimeOrderedEpoch(),
                EVENT,
                CLOCK.now(),
                Optional.empty(),
                UuidCreator.getTimeOrderedEpoch(),
                "user:clerk1",
                "150626",
                "2022-12-02",
                Channel.WINDOW,
                Optional.empty());
        return Entry.of(new StreamAppend(stream, expectedVersion, List.of(pending)));
    }

    /// An event as it would be recorded there; its hash is as long as a real one.
    public static RecordedBytes recorded(StreamId stream, int shard, long position) {
        Instant now = now();
        EventMetadata metadata = new EventMetadata(
                UuidCreator.getTimeOrderedEpoch(),
                "/evaluation-service",
                TYPE,
                stream,
                now,
                now,
                1,
                shard,
                position,
                Optional.empty(),
                UuidCreator.getTimeOrderedEpoch(),
                "user:clerk1",
                "150626",
                "2022-12-02",
                Channel.WINDOW,
                Optional.empty());
        return new RecordedBytes(metadata, PAYLOAD, EventChain.genesis());
    }
}
