package org.doudi.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doudi.local.install.Installation;
import org.doudi.local.run.Progress;
import org.doudi.local.server.LocalException;

/// A backup of a running installation: the database cluster, the attachments, who was erased; the keys in a place of
/// their own.
///
/// @param keys where these go, apart from everything else
public record Backup(Installation installation, Path folder, Path keys, Progress progress) {
    private static final String SECRETS = "secrets.properties";
    private static final List<String> SETTINGS = List.of("clock.json", "doudi.properties");

    /// Answers the finished backup's folder.
    public Path take() {
        KeptApart.require(folder, keys, installation.data());
        var place = new BackupFolder(folder.toAbsolutePath().normalize());
        var begin = unused(place);
        var name = BackupFolder.name(begin);
        try {
            var part = place.begin(name);
            var secrets = copyKeys(name);
            var cluster = new Cluster(installation.postgres());
            var said = new Said();
            var base = new BaseBackup(
                    installation.postgres(), installation.data().resolve("postgres"), part.resolve("postgres"));
            Map<String, String> files = new TreeMap<>();
            base.take(() -> said.look(cluster)).forEach((file, hash) -> files.put("postgres/" + file, hash));
            progress.step("数据库：" + files.size() + " 个文件");
            files.putAll(copySettings(part));
            place.erased().add(ErasedList.of(installation.data()).read());
            place.erased().add(cluster.in("intake", ErasedList::told));
            var attachments = copyAttachments(place.attachments());
            progress.step("附件：" + attachments.size() + " 个");
            new Manifest(
                            begin.toString(),
                            Instant.now().toString(),
                            secrets,
                            said.checkpoint,
                            said.heads,
                            files,
                            attachments)
                    .write(part);
            place.finish(name);
            return place.backup(name);
        } catch (IOException | SQLException e) {
            throw new LocalException("备份没有完成（" + e.getMessage() + "）；没有完成的不会被用来恢复，请排除原因后重试。", e);
        }
    }

    /// Keys are never written over: those of a backup that was killed stay where they are.
    private Instant unused(BackupFolder place) {
        // Real time: archived WAL is recovered up to an instant of it, and a folder is named by the second.
        var begin = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        while (Files.exists(keys.resolve(BackupFolder.name(begin)))
                || Files.exists(place.backup(BackupFolder.name(begin)))) {
            begin = begin.plusSeconds(1);
        }
        return begin;
    }

    /// What the logs were when the backup ended.
    private static final class Said {
        private String checkpoint = "";
        private Map<String, Map<Integer, Long>> heads = Map.of();

        void look(Cluster cluster) throws SQLException {
            checkpoint = cluster.checkpoint();
            heads = cluster.heads();
        }
    }

    /// Readable by nobody else; before anything that they open.
    private String copyKeys(String name) throws IOException {
        var own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(keys.toAbsolutePath().getParent());
        if (!Files.exists(keys)) {
            Files.createDirectory(keys, own);
        }
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwx------"));
        var folder = Files.createDirectory(keys.resolve(name), own);
        var copy = folder.resolve(SECRETS);
        var hash = Durable.copy(installation.data().resolve("secrets").resolve(SECRETS), copy)
                .orElseThrow(() -> new LocalException("没有密钥文件；请先运行 ./doudi up。"));
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
        return hash;
    }

    private Map<String, String> copySettings(Path part) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (var file : SETTINGS) {
            if (Files.exists(installation.data().resolve(file))) {
                Durable.copy(installation.data().resolve(file), part.resolve(file))
                        .ifPresent(hash -> files.put(file, hash));
            }
        }
        return files;
    }

    /// After the database: whatever an event tells of is there by then. One that is there already is the same.
    private List<String> copyAttachments(Path to) throws IOException {
        Files.createDirectories(to);
        List<String> names = new ArrayList<>();
        var from = installation.attachments();
        if (Files.isDirectory(from)) {
            try (var paths = Files.walk(from)) {
                for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                    copyAttachment(path, to.resolve(from.relativize(path)));
                    names.add(from.relativize(path).toString());
                }
            }
        }
        return names;
    }

    private static void copyAttachment(Path from, Path to) throws IOException {
        if (!Files.exists(to)) {
            var part = to.resolveSibling(to.getFileName() + ".part");
            if (Durable.copy(from, part).isPresent()) {
                Durable.move(part, to);
            }
        }
    }
}
