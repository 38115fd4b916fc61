package org.doudi.intake.adapter.files;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.doudi.intake.application.FileStore;
import org.doudi.intake.application.IntakeConfig;

/// 附件库 in a folder, by the first two digits of the hash. A file appears whole or not at all.
@Startup
@Singleton
public class FileFolder implements FileStore {
    private final Path folder;
    private final Vertx vertx;

    FileFolder(IntakeConfig config, Vertx vertx) {
        this.folder = prepared(config.attachments());
        this.vertx = vertx;
    }

    @Override
    public Uni<String> put(byte[] ciphertext) {
        return vertx.executeBlocking(() -> {
            String hash = hash(ciphertext);
            Path parent = Files.createDirectories(parent(hash));
            Path written = Files.createTempFile(folder, "incoming-", "");
            try {
                write(written, ciphertext);
                Files.move(written, file(hash), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
            force(parent);
            return hash;
        });
    }

    @Override
    public Uni<byte[]> get(String hash) {
        return vertx.executeBlocking(() -> {
            byte[] ciphertext = Files.readAllBytes(file(hash));
            if (!hash(ciphertext).equals(hash)) {
                throw new IOException("attachment " + hash + " is not what was stored: bring it back from the backup");
            }
            return ciphertext;
        });
    }

    @Override
    public Uni<Void> drop(String hash) {
        return vertx.executeBlocking(() -> Files.deleteIfExists(file(hash))).replaceWithVoid();
    }

    private Path file(String hash) {
        return parent(hash).resolve(hash);
    }

    private Path parent(String hash) {
        return folder.resolve(hash.substring(0, 2));
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /// The name of a new file is on disk when its folder is.
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Path prepared(String folder) {
        if (folder.isBlank()) {
            throw new IllegalArgumentException("应设定附件目录（DOUDI_ATTACHMENTS）");
        }
        try {
            return Files.createDirectories(Path.of(folder));
        } catch (IOException e) {
            throw new IllegalArgumentException("附件目录（DOUDI_ATTACHMENTS）不能使用：" + folder + "；请检查路径和权限", e);
        }
    }
}
