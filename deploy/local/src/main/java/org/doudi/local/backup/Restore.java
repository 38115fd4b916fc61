package org.doudi.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.doudi.local.install.Installation;
import org.doudi.local.install.Secrets;
import org.doudi.local.run.Progress;
import org.doudi.local.server.FileTree;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.PlainPath;
import org.doudi.local.server.Postgres;

/// An installation from a backup, into a data folder that is not there yet. It is made beside it, and takes
/// its name when it is whole. Whoever was erased stays erased: by the list that is kept with the backups,
/// and by everything that the archive still tells after the instant that is restored.
///
/// @param wal folders with archived segments
public record Restore(Installation installation, Path folder, Path keys, List<Path> wal, Progress progress) {
    private static final String SECRETS = "secrets.properties";

    /// What came of it.
    ///
    /// @param backup the one that was taken
    /// @param lost   what had been recorded after the restored instant, as far as the archive tells
    /// @param again  how many persons' keys were destroyed once more
    /// @param absent attachments that the backup does not hold
    public record Outcome(String backup, List<String> lost, int again, List<String> absent) {}

    /// @param until real time; as far as there is anything where it is absent
    public Outcome run(Optional<Instant> until) {
        KeptApart.require(folder, keys, installation.data());
        requireEmpty();
        requirePlain();
        var place = new BackupFolder(folder.toAbsolutePath().normalize());
        var name = chosen(place, until);
        var part = installation.data().resolveSibling(installation.data().getFileName() + ".restoring");
        FileTree.delete(part);
        try {
            var manifest = verified(place.backup(name));
            var secrets = copyKeys(name, manifest, part);
            progress.step("备份 " + name + " 完整，口令和密钥相符");
            var recovery = new Recovery(place.backup(name).resolve("postgres"), wal, secrets.password("postgres"));
            var erased = new LinkedHashSet<>(place.erased().read());
            var latest = until.isPresent() ? latest(recovery, part, erased) : Map.<String, Map<Integer, Long>>of();
            var outcome = recover(recovery, part, until, erased, latest);
            for (var file : List.of("clock.json", "doudi.properties")) {
                if (manifest.files().containsKey(file)) {
                    Files.copy(place.backup(name).resolve(file), part.resolve(file));
                }
            }
            copyAttachments(place.attachments(), manifest.attachments(), part.resolve("attachments"));
            ErasedList.of(part).add(erased);
            finish(part);
            return new Outcome(name, outcome.lost(), outcome.again(), absent(place.attachments(), manifest));
        } catch (IOException | SQLException e) {
            throw new LocalException("没有恢复（" + e.getMessage() + "）；数据目录没有建立，请排除原因后重试。", e);
        }
    }

    private void requirePlain() {
        wal.stream().filter(archive -> !PlainPath.is(archive)).findFirst().ifPresent(archive -> {
            throw new LocalException("归档目录 " + archive + " 的名字里有引号、反斜线、%、$ 或反引号；请改名或者复制到别处。");
        });
    }

    private void requireEmpty() {
        var data = installation.data();
        try {
            if (Files.exists(data)) {
                try (var paths = Files.list(data)) {
                    if (paths.findAny().isPresent()) {
                        throw new LocalException("数据目录 " + data + " 不是空的；请用 DOUDI_HOME 另指一个，恢复从不覆盖。");
                    }
                }
            }
        } catch (IOException e) {
            throw new LocalException("读不了数据目录 " + data + "；请检查权限。", e);
        }
    }

    /// The latest that ended before.
    private static String chosen(BackupFolder place, Optional<Instant> until) {
        var names = place.names();
        for (int i = names.size() - 1; i >= 0; i--) {
            var end = Instant.parse(Manifest.read(place.backup(names.get(i))).end());
            if (until.isEmpty() || !until.get().isBefore(end)) {
                return names.get(i);
            }
        }
        throw new LocalException("在 " + place.root() + " 没有可用的备份"
                + until.map(time -> "在 " + time + " 以前完成").orElse("") + "。");
    }

    private static Manifest verified(Path backup) throws IOException {
        var manifest = Manifest.read(backup);
        var damaged = manifest.damaged(backup);
        if (!damaged.isEmpty()) {
            throw new LocalException("备份 " + backup + " 已损坏，" + damaged.size() + " 个文件缺失或者与清单不符，第一个是 "
                    + damaged.getFirst() + "；请用另一个备份。");
        }
        return manifest;
    }

    private Secrets copyKeys(String name, Manifest manifest, Path part) throws IOException {
        var from = keys.resolve(name).resolve(SECRETS);
        if (!Files.isRegularFile(from) || !Durable.sha256(from).equals(manifest.keys())) {
            throw new LocalException("密钥目录里没有与备份 " + name + " 相符的 " + from + "；没有密钥不能恢复。");
        }
        var own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(part);
        var secrets = Files.createDirectory(part.resolve("secrets"), own);
        var copy = secrets.resolve(SECRETS);
        Files.copy(from, copy);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
        return Secrets.in(secrets);
    }

    /// To the end of the archive and no further than a look: who was erased after the instant that is restored, and how
    /// far the logs reached.
    private Map<String, Map<Integer, Long>> latest(Recovery recovery, Path part, Set<UUID> erased)
            throws IOException, SQLException {
        var data = part.resolve("postgres.latest");
        try (var server = recovery.into(data, Optional.empty(), part.resolve("logs/restore-latest.log"))) {
            var cluster = new Cluster(server.admin());
            erased.addAll(cluster.in("intake", ErasedList::told));
            return cluster.heads();
        } finally {
            FileTree.delete(data);
        }
    }

    private record Recovered(List<String> lost, int again) {}

    private Recovered recover(
            Recovery recovery,
            Path part,
            Optional<Instant> until,
            Set<UUID> erased,
            Map<String, Map<Integer, Long>> latest)
            throws IOException, SQLException {
        try (Postgres server = recovery.into(part.resolve("postgres"), until, part.resolve("logs/restore.log"))) {
            var cluster = new Cluster(server.admin());
            erased.addAll(cluster.in("intake", ErasedList::told));
            var again = cluster.in("intake", intake -> ErasedList.forget(intake, erased));
            cluster.forgetTopic();
            progress.step("数据库已恢复" + (again > 0 ? "；再次销毁 " + again + " 人的密钥" : ""));
            return new Recovered(lost(cluster.heads(), latest), again);
        }
    }

    private static List<String> lost(Map<String, Map<Integer, Long>> restored, Map<String, Map<Integer, Long>> latest) {
        List<String> lost = new ArrayList<>();
        latest.forEach((service, shards) -> new TreeMap<>(shards).forEach((shard, position) -> {
            var last = restored.getOrDefault(service, Map.of()).getOrDefault(shard, 0L);
            if (last < position) {
                lost.add("/" + service + "-service 分片 " + shard + "：位置 " + (last + 1) + " 至 " + position);
            }
        }));
        return lost;
    }

    private static void copyAttachments(Path from, List<String> names, Path to) throws IOException {
        Files.createDirectories(to);
        for (var name : names) {
            if (Files.exists(from.resolve(name))) {
                Files.createDirectories(to.resolve(name).getParent());
                Files.copy(from.resolve(name), to.resolve(name));
            }
        }
    }

    private static List<String> absent(Path from, Manifest manifest) {
        return manifest.attachments().stream()
                .filter(name -> !Files.exists(from.resolve(name)))
                .toList();
    }

    private void finish(Path part) throws IOException {
        Files.deleteIfExists(installation.data());
        Durable.move(part, installation.data());
        installation.prepare();
    }
}
