package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;

/// 附件库: ciphertexts, each under its SHA-256 in hex. What is in it is never changed.
public interface FileStore {
    /// Answers the hash when it is on disk.
    Uni<String> put(byte[] ciphertext);

    /// Fails where it is missing, or is not what it was.
    Uni<byte[]> get(String hash);

    /// Takes back what nobody has recorded.
    Uni<Void> drop(String hash);
}
