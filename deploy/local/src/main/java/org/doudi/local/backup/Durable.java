package org.doudi.local.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Files that are on disk when a call returns.
final class Durable {
    private Durable() {}

    /// Copies a file as it stands. Answers its SHA-256, hex; nothing where it has gone meanwhile.
    static Optional<String> copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.toAbsolutePath().getParent());
        var digest = sha256();
        try (var in = Files.newInputStream(from);
                var out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            in.transferTo(out);
        } catch (NoSuchFileException gone) {
            Files.deleteIfExists(to);
            return Optional.empty();
        }
        sync(to);
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    static String sha256(Path file) throws IOException {
        var digest = sha256();
        try (var in = Files.newInputStream(file);
                var out = new DigestOutputStream(java.io.OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The name is the last thing to be there.
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(to.toAbsolutePath().resolveSibling(""));
    }

    static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        sync(file);
    }

    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
