package org.doudi.reporting.adapter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;

/// What is done to the events of a shard.
enum Forgery {
    BODY {
        @Override
        List<RecordedBytes> on(List<RecordedBytes> events, int at, Random random) {
            RecordedBytes event = events.get(at);
            byte[] body = event.body().clone();
            body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(5));
            return with(events, at, new RecordedBytes(event.metadata(), body, event.hash()));
        }
    },
    ATTRIBUTE {
        @Override
        List<RecordedBytes> on(List<RecordedBytes> events, int at, Random random) {
            RecordedBytes event = events.get(at);
            return with(
                    events,
                    at,
                    new RecordedBytes(changed(event.metadata(), random.nextInt(7)), event.body(), event.hash()));
        }
    },
    HASH {
        @Override
        List<RecordedBytes> on(List<RecordedBytes> events, int at, Random random) {
            RecordedBytes event = events.get(at);
            byte[] hash = event.hash().clone();
            hash[random.nextInt(hash.length)] ^= (byte) (1 << random.nextInt(8));
            return with(events, at, new RecordedBytes(event.metadata(), event.body(), hash));
        }
    },
    DELETION {
        @Override
        List<RecordedBytes> on(List<RecordedBytes> events, int at, Random random) {
            List<RecordedBytes> fewer = new ArrayList<>(events);
            fewer.remove(at);
            return fewer;
        }
    },
    SWAP {
        @Override
        List<RecordedBytes> on(List<RecordedBytes> events, int at, Random random) {
            int other = (at + 1 + random.nextInt(events.size() - 1)) % events.size();
            List<RecordedBytes> swapped = new ArrayList<>(events);
            swapped.set(at, moved(events.get(other), at + 1));
            swapped.set(other, moved(events.get(at), other + 1));
            return swapped;
        }
    },
    CUT_TAIL {
        @Override
        List<RecordedBytes> on(List<RecordedBytes> events, int at, Random random) {
            return events.subList(0, at);
        }
    };

    /// @param at     which event, from 0
    /// @param random seeded
    abstract List<RecordedBytes> on(List<RecordedBytes> events, int at, Random random);

    private static List<RecordedBytes> with(List<RecordedBytes> events, int at, RecordedBytes event) {
        List<RecordedBytes> changed = new ArrayList<>(events);
        changed.set(at, event);
        return changed;
    }

    private static RecordedBytes moved(RecordedBytes event, long position) {
        return new RecordedBytes(at(event.metadata(), position), event.body(), event.hash());
    }

    static EventMetadata at(EventMetadata m, long position) {
        return new EventMetadata(
                m.id(),
                m.source(),
                m.type(),
                m.stream(),
                m.occurredAt(),
                m.recordedAt(),
                m.version(),
                m.shard(),
                position,
                m.causation(),
                m.correlation(),
                m.actor(),
                m.centre(),
                m.policy(),
                m.channel(),
                m.caseNo());
    }

    private static EventMetadata changed(EventMetadata m, int which) {
        return new EventMetadata(
                which == 0 ? UUID.nameUUIDFromBytes(new byte[] {1}) : m.id(),
                m.source(),
                which == 1 ? "doudi.CaseWithdrawn.v1" : m.type(),
                m.stream(),
                which == 2 ? m.occurredAt().minus(Duration.ofHours(1)) : m.occurredAt(),
                which == 3 ? m.recordedAt().plusMillis(1) : m.recordedAt(),
                which == 4 ? m.version() + 1000 : m.version(),
                m.shard(),
                m.position(),
                m.causation(),
                m.correlation(),
                which == 5 ? "user:somebody-else" : m.actor(),
                m.centre(),
                m.policy(),
                m.channel(),
                which == 6 ? Optional.of("乌办反〔2026〕9999号") : m.caseNo());
    }
}
