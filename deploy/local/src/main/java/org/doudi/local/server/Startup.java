package org.doudi.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The JVM's ahead-of-time caches: with one, a program starts in a half to a third of the time. A run that
/// has none can record one, which is written when that run ends. A cache belongs to exactly these jars; the
/// JVM goes without one that does not fit.
public record Startup(Path folder, Recording recording) {
    private static final String DONE = ".aot";
    private static final int KEPT_PER_PROGRAM = 2;
    private static final Duration LEFT_OVER = Duration.ofDays(1);

    /// Whether a program without a cache records one.
    public enum Recording {
        /// The first run starts slower and takes some seconds to end.
        WHEN_MISSING,
        /// For tests: take what is there.
        NEVER,
        /// Neither cache nor flags of ours: what the JVM does by itself, for the bench to compare with.
        DEFAULT_FLAGS
    }

    /// The flags of one run.
    ///
    /// @param recorded what the run writes at its end, for `adopt`
    record Run(List<String> flags, Optional<Path> recorded) {}

    public static Startup of(ServerCache cache, Recording recording) {
        return new Startup(cache.folder().resolve("aot"), recording);
    }

    /// Records what is missing, unless `DOUDI_JVM=default` asks for the JVM's own behaviour.
    public static Startup ofUser(ServerCache cache) {
        return of(
                cache, "default".equals(System.getenv("DOUDI_JVM")) ? Recording.DEFAULT_FLAGS : Recording.WHEN_MISSING);
    }

    /// The program as this start-up runs it.
    JavaProgram dress(JavaProgram program) {
        return recording == Recording.DEFAULT_FLAGS ? program.withDefaultFlags() : program;
    }

    Run run(JavaProgram program) {
        if (recording == Recording.DEFAULT_FLAGS) {
            return new Run(List.of(), Optional.empty());
        }
        var cache = folder.resolve(program.name() + "-" + program.fingerprint() + DONE);
        if (Files.exists(cache)) {
            return new Run(List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=error"), Optional.empty());
        }
        if (recording == Recording.NEVER) {
            return new Run(List.of(), Optional.empty());
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Two installations may record the same program at once.
        var recorded = Path.of(cache + "." + UUID.randomUUID());
        return new Run(List.of("-XX:AOTCacheOutput=" + recorded, "-Xlog:aot*=error"), Optional.of(recorded));
    }

    /// Takes what an ended run has written into use; the least recent caches of the program go.
    public static void adopt(Path recorded) {
        var name = recorded.getFileName().toString();
        var done = recorded.resolveSibling(name.substring(0, name.lastIndexOf(DONE)) + DONE);
        try {
            if (Files.exists(recorded)) {
                Files.move(recorded, done, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(Path.of(recorded + ".config"));
            prune(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prune(Path done) throws IOException {
        var name = done.getFileName().toString();
        var program = name.substring(0, name.lastIndexOf('-') + 1);
        try (var files = Files.list(done.getParent())) {
            var its = files.filter(file -> file.getFileName().toString().startsWith(program))
                    .sorted(Comparator.comparing(Startup::written).reversed())
                    .toList();
            var caches = its.stream().filter(file -> file.toString().endsWith(DONE));
            // A run that was killed leaves half a cache; a run of today may still be writing one.
            var leftOver = its.stream()
                    .filter(file -> !file.toString().endsWith(DONE))
                    .filter(file -> written(file) < System.currentTimeMillis() - LEFT_OVER.toMillis());
            for (var old :
                    Stream.concat(caches.skip(KEPT_PER_PROGRAM), leftOver).toList()) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static long written(Path file) {
        return file.toFile().lastModified();
    }
}
