package org.doudi.store.log;

/// 幂等键: who asked and under which `Idempotency-Key`, with a keyed hash of the body.
@SuppressWarnings("ArrayRecordComponent") // a hash, compared with MessageDigest.isEqual
public record RequestKey(String client, String key, byte[] bodyHash) {}
