package org.doudi.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.doudi.local.server.FileTree;
import org.doudi.local.server.LocalException;

/// Where backups are kept: one folder each, named by the instant of its beginning; the attachments of all
/// of them, which never change and are named by what is in them; and the list of who was erased.
record BackupFolder(Path root) {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /// What was not finished never loses this ending.
    private static final String PART = ".part";

    Path attachments() {
        return root.resolve("attachments");
    }

    ErasedList erased() {
        return ErasedList.of(root);
    }

    Path backup(String name) {
        return root.resolve("backups").resolve(name);
    }

    static String name(Instant begin) {
        return NAME.format(begin);
    }

    /// An empty folder for a backup that begins; what an interrupted one left goes.
    Path begin(String name) throws IOException {
        Files.createDirectories(root.resolve("backups"));
        for (var leftover : list(PART)) {
            FileTree.delete(leftover);
        }
        return Files.createDirectory(
                root.resolve("backups").resolve(name + PART),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /// From here on it is a backup.
    void finish(String name) throws IOException {
        Durable.move(root.resolve("backups").resolve(name + PART), backup(name));
    }

    /// The finished ones, the latest last.
    List<String> names() {
        return list("Z").stream().map(path -> path.getFileName().toString()).toList();
    }

    private List<Path> list(String ending) {
        var folder = root.resolve("backups");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LocalException("读不了备份目录 " + folder + "；请检查权限。", e);
        }
    }
}
