package org.doudi.store.log;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What stands or falls together in an append: events, the request's key with its reply, index rows, checkpoints.
///
/// @param appends     at most one for a stream
/// @param request     the request's key and how its reply is made from what was recorded
/// @param checkpoints a consumer's steps, applied with the effects
/// @param rows        index rows beside those that follow from the events
public record Entry(
        List<StreamAppend> appends,
        Optional<KeyedReply> request,
        List<CheckpointMove> checkpoints,
        List<IndexWrite> rows) {
    public Entry {
        appends = List.copyOf(appends);
        checkpoints = List.copyOf(checkpoints);
        rows = List.copyOf(rows);
    }

    public static Entry of(StreamAppend append) {
        return new Entry(List.of(append), Optional.empty(), List.of(), List.of());
    }

    /// A request's key, and the reply to keep under it.
    public record KeyedReply(RequestKey key, Function<Appended, StoredReply> reply) {}
}
