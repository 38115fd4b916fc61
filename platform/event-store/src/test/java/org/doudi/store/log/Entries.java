package org.doudi.store.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.doudi.events.Channel;
import org.doudi.events.ContactMethod;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.ExclusionReason;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.SealedText;
import org.doudi.events.Shards;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// Entries to append, with events that are easy to make.
public final class Entries {
    private static final Instant NOW = Instant.parse("2026-02-09T01:00:00Z");

    private Entries() {}

    /// 领导包案: an event without a number.
    public static Entry taken(StreamId stream, long expectedVersion, String leader) {
        return of(stream, expectedVersion, new LeaderTookCase(new OrgCode("BDC"), new StaffId(leader), 1));
    }

    /// 不予受理: an event with a number of the year's series.
    static Entry numbered(StreamId stream, long expectedVersion) {
        return of(
                stream,
                expectedVersion,
                new CaseNotAccepted(
                        new NumberTemplate("乌办不受〔2026〕%04d号"),
                        "REFUSAL/150626/2026",
                        ExclusionReason.QUEUE,
                        Optional.empty(),
                        new SealedText("c2VhbGVk"),
                        Optional.empty(),
                        Optional.empty(),
                        NOW,
                        ContactMethod.IN_PERSON,
                        new StaffId("clerk1"),
                        Optional.empty()));
    }

    static Entry keyed(Entry entry, RequestKey key) {
        Entry.KeyedReply reply =
                new Entry.KeyedReply(key, _ -> new StoredReply(key.bodyHash(), 201, new byte[0], "", 1));
        return new Entry(entry.appends(), Optional.of(reply), entry.checkpoints(), entry.rows());
    }

    public static Entry of(StreamId stream, long expectedVersion, DomainEvent event) {
        PendingEvent pending = new PendingEvent(
                UUID.randomUUID(),
                event,
                NOW,
                Optional.empty(),
                UUID.randomUUID(),
                "user:clerk1",
                "150626",
                "2022-12-02",
                Channel.WINDOW,
                Optional.empty());
        return Entry.of(new StreamAppend(stream, expectedVersion, List.of(pending)));
    }

    /// So many streams that all lie in one shard.
    public static List<StreamId> streamsIn(Shards shards, int shard, int count) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> StreamId.named("case", Integer.toString(i)))
                .filter(stream -> shards.of(stream) == shard)
                .limit(count)
                .toList();
    }
}
