package org.doudi.events;

/// An event as it stands in a log and on the wire. The bytes that are hashed are the bytes that are stored and
/// sent.
///
/// @param body JSON, UTF-8
/// @param hash SHA-256 over the previous hash of the shard, the canonical attributes and the body
@SuppressWarnings("ArrayRecordComponent") // exact bytes are the point; compared by hash
public record RecordedBytes(EventMetadata metadata, byte[] body, byte[] hash) {}
