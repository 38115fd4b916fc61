package org.doudi.bench.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.doudi.local.server.FileTree;

/// Where the servers of a run keep their data; gone with the run.
public record ServerFolder(Path path) implements AutoCloseable {
    private static final int SYNCS = 200;

    public static ServerFolder fresh() {
        try {
            return new ServerFolder(Files.createTempDirectory("doudi-bench"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The disk that all sides write to, and what one synchronous write costs on it.
    public String disk() {
        try {
            long begin = System.nanoTime();
            try (FileChannel file =
                    FileChannel.open(path.resolve("sync"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                for (int i = 0; i < SYNCS; i++) {
                    file.write(ByteBuffer.allocate(8_192), 0);
                    file.force(false);
                }
            }
            double millis = (System.nanoTime() - begin) / 1e6 / SYNCS;
            return String.format(
                    Locale.ROOT,
                    "%s, 8 KiB written and synced in %.2f ms",
                    Files.getFileStore(path).type(),
                    millis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        FileTree.delete(path);
    }
}
