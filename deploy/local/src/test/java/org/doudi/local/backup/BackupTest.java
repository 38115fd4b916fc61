package org.doudi.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.Processes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup of a running database, and what comes back of it, on a real server.
class BackupTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Hall hall;

    @BeforeEach
    void open() throws SQLException {
        hall = new Hall(folder);
    }

    @AfterEach
    void close() throws IOException {
        hall.close();
    }

    @Test
    void aBackupAloneComesBackAsItWasWhenItEnded_withWhatWasWrittenMeanwhile() throws Exception {
        var before = hall.registers();
        Files.createDirectories(hall.installation().attachments().resolve("ab"));
        Files.writeString(hall.installation().attachments().resolve("ab/ab12"), "ciphertext");
        var made = hall.backsUp();
        hall.registers();

        var restored = hall.restores("alone", Optional.empty(), List.of());

        assertThat(restored.subjects()).containsExactly(before);
        assertThat(restored.relayed())
                .as("whoever starts sends everything again")
                .isZero();
        assertThat(restored.installation().attachments().resolve("ab/ab12")).hasContent("ciphertext");
        assertThat(restored.installation().isPrepared()).isTrue();
        assertThat(Manifest.read(made).checkpoint()).isEqualTo("a signed tree head");
        assertThat(restored.installation().secrets().password("postgres"))
                .isEqualTo(hall.installation().secrets().password("postgres"));
    }

    @Test
    void theKeysAreApart_andReadByTheirOwnerOnly() throws IOException {
        var made = hall.backsUp();

        var keys = hall.keys().resolve(made.getFileName()).resolve("secrets.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(hall.keys())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
        var secret =
                hall.installation().secrets().password("postgres").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (var files = Files.walk(hall.backups())) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> holds(file, secret)))
                    .isEmpty();
        }
    }

    private static boolean holds(Path file, byte[] secret) {
        try {
            var latin = java.nio.charset.StandardCharsets.ISO_8859_1;
            return new String(Files.readAllBytes(file), latin).contains(new String(secret, latin));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void dataAndKeysInOnePlaceAreRefused() {
        for (var keys : List.of(
                hall.backups(),
                hall.backups().resolve("keys"),
                folder,
                hall.installation().data())) {
            assertThatThrownBy(() -> KeptApart.require(
                            hall.backups(), keys, hall.installation().data()))
                    .as(keys.toString())
                    .isInstanceOf(LocalException.class)
                    .hasMessageContaining("不能互相包含");
        }
    }

    @Test
    void withTheArchiveEveryInstantComesBack_andWhoeverWasErasedAfterItStaysErased() throws Exception {
        var first = hall.registers();
        hall.backsUp();
        var second = hall.registers();
        var until = hall.now();
        var third = hall.registers();
        hall.erases(second);
        hall.archived();

        var everything = hall.restores("last", Optional.empty(), List.of(hall.wal()));
        var then = hall.restores("then", Optional.of(until), List.of(hall.wal()));

        assertThat(everything.subjects()).containsExactlyInAnyOrder(first, third);
        assertThat(everything.head()).isEqualTo(4);
        assertThat(everything.outcome().again()).isZero();
        assertThat(then.subjects()).containsExactly(first);
        assertThat(then.head()).isEqualTo(2);
        assertThat(then.outcome().again()).isEqualTo(1);
        assertThat(then.outcome().lost()).containsExactly("/intake-service 分片 0：位置 3 至 4");
        assertThat(ErasedList.of(then.installation().data()).read())
                .as("for the backups of what was restored")
                .containsExactly(second);
    }

    /// The archive of the time in between is gone.
    @Test
    void anOldBackupDoesNotBringBackWhomALaterOneKnowsErased() throws Exception {
        var erased = hall.registers();
        var old = hall.backsUp();
        hall.erases(erased);
        Processes.pause(Duration.ofSeconds(1));
        var later = hall.backsUp();
        Files.move(later, folder.resolve("elsewhere"));

        var restored = hall.restores("old", Optional.empty(), List.of());

        assertThat(restored.outcome().backup()).isEqualTo(old.getFileName().toString());
        assertThat(restored.subjects()).isEmpty();
        assertThat(restored.outcome().again()).isEqualTo(1);
    }

    @Test
    void whatIsDamagedOrIncompleteIsNotRestored() throws Exception {
        var made = hall.backsUp();
        var file = made.resolve("postgres/global/pg_control");
        var kept = Files.readAllBytes(file);
        Files.write(file, new byte[kept.length]);
        refused("已损坏");
        Files.delete(file);
        refused("pg_control");
        Files.write(file, kept);
        Files.move(made.resolve("manifest.json"), folder.resolve("manifest.json"));
        refused("没有可读的清单");
        Files.move(folder.resolve("manifest.json"), made.resolve("manifest.json"));
        Files.move(hall.keys().resolve(made.getFileName()), folder.resolve("gone"));
        refused("没有密钥不能恢复");
    }

    private void refused(String why) {
        assertThatThrownBy(() -> hall.restores("refused", Optional.empty(), List.of()))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining(why);
        assertThat(folder.resolve("refused")).doesNotExist();
    }

    @Test
    void nothingIsRestoredOverAnything() throws IOException {
        hall.backsUp();
        Files.createDirectories(folder.resolve("used"));
        Files.writeString(folder.resolve("used/something"), "");

        assertThatThrownBy(() -> hall.restores("used", Optional.empty(), List.of()))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("不是空的");
    }

    @Test
    void anInstantThatTheArchiveDoesNotReachIsRefused() throws Exception {
        hall.backsUp();
        hall.archived();

        assertThatThrownBy(
                        () -> hall.restores("future", Optional.of(hall.now().plusSeconds(3600)), List.of(hall.wal())))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("不能晚于归档的最后一刻");
        assertThat(folder.resolve("future")).doesNotExist();
    }

    /// `kill -9` while it copies.
    @Test
    void aBackupThatWasKilledIsNoBackup_andTheNextOneClearsItAway() throws Exception {
        var process = backupInAProcessOfItsOwn();
        assertThat(Processes.eventually(PATIENCE, () -> !parts().isEmpty() || !process.isAlive()))
                .isTrue();
        process.destroyForcibly().waitFor();

        assertThat(parts()).hasSize(1);
        assertThatThrownBy(() -> hall.restores("killed", Optional.empty(), List.of()))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("没有可用的备份");
        hall.backsUp();
        assertThat(parts()).isEmpty();
        assertThat(hall.restores("next", Optional.empty(), List.of()).subjects())
                .isEmpty();
    }

    private Process backupInAProcessOfItsOwn() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.doudi.local.Doudi",
                "backup",
                hall.backups().toString(),
                "--keys",
                hall.keys().toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("backup.out").toFile());
        builder.environment().putAll(hall.environment());
        return builder.start();
    }

    private List<Path> parts() {
        var backups = hall.backups().resolve("backups");
        if (!Files.exists(backups)) {
            return List.of();
        }
        try (var paths = Files.list(backups)) {
            return paths.filter(path -> path.toString().endsWith(".part")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
