package org.doudi.reporting.adapter.rest;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The entries of a zip, one after the other, each with the hash of its bytes. What has been written is taken away
/// from time to time, so a long file is never held whole.
final class PackageEntries {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    private final LocalDateTime dated;
    private final List<Written> written = new ArrayList<>();
    private Optional<Open> current = Optional.empty();

    /// @param dated the moment that every entry is dated with
    PackageEntries(LocalDateTime dated) {
        this.dated = dated;
    }

    /// What is in the package, and what its bytes come to.
    record Written(String name, String sha256, long bytes) {}

    /// An entry that is being written.
    private record Open(String name, DigestOutputStream to, Counting counted) {}

    /// Goes on with the entry of that name, which is the last one, or begins it.
    void add(String name, byte[] bytes) {
        add(name, bytes, 0, bytes.length);
    }

    void add(String name, byte[] bytes, int from, int length) {
        try {
            if (current.filter(open -> open.name().equals(name)).isEmpty()) {
                close();
                current = Optional.of(begun(name));
            }
            current.orElseThrow().to().write(bytes, from, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All that are whole.
    List<Written> written() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(written);
    }

    void finish() {
        try {
            close();
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What has not been taken yet.
    Buffer taken() {
        Buffer bytes = Buffer.buffer(out.toByteArray());
        out.reset();
        return bytes;
    }

    private Open begun(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(dated);
        zip.putNextEntry(entry);
        Counting counted = new Counting(zip);
        return new Open(name, new DigestOutputStream(counted, sha256()), counted);
    }

    private void close() throws IOException {
        if (current.isPresent()) {
            Open entry = current.get();
            zip.closeEntry();
            String hash = HexFormat.of().formatHex(entry.to().getMessageDigest().digest());
            written.add(new Written(entry.name(), hash, entry.counted().bytes()));
            current = Optional.empty();
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
