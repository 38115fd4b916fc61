package org.doudi.local.server;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The folder that keeps what is costly to make: unpacked servers, start-up caches. It can be deleted at
/// any time.
public record ServerCache(Path folder) {

    /// `DOUDI_CACHE`, else the user's cache folder.
    public static ServerCache ofUser() {
        return new ServerCache(setting(
                "DOUDI_CACHE", setting("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache") + "/doudi"));
    }

    private ServerCache(String folder) {
        this(Path.of(folder).toAbsolutePath());
    }

    private static String setting(String variable, String otherwise) {
        var value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : value;
    }

    /// What fills an empty folder.
    @FunctionalInterface
    public interface Filler {
        void fill(Path empty) throws IOException;
    }

    /// The named entry, made on first use. It is filled beside its place and then renamed, so that racing
    /// processes and killed ones never leave half an entry.
    public Path entry(String name, Filler filler) {
        var place = folder.resolve(name);
        if (Files.isDirectory(place)) {
            return place;
        }
        try {
            Files.createDirectories(folder);
            var beside = Files.createTempDirectory(folder, name + ".");
            try {
                filler.fill(beside);
                moveUnlessThere(beside, place);
            } finally {
                FileTree.delete(beside);
            }
            return place;
        } catch (IOException e) {
            throw new LocalException(
                    "无法写入缓存目录 " + folder + "（" + e.getMessage() + "）；请腾出磁盘空间，或用 DOUDI_CACHE 指定可写的目录。", e);
        }
    }

    private static void moveUnlessThere(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException raced) {
            // Another process made the same entry first: its work is as good as ours.
        } catch (IOException e) {
            if (!Files.isDirectory(to)) {
                throw e;
            }
        }
    }
}
