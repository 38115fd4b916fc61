package org.doudi.store.log;

/// The first answer to a request, kept for seven days; it holds ids only.
///
/// @param positions as in the header `Doudi-Position`
@SuppressWarnings("ArrayRecordComponent") // sent as it was stored
public record StoredReply(byte[] bodyHash, int status, byte[] reply, String positions, long version) {}
