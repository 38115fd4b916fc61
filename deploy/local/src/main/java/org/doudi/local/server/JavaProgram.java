package org.doudi.local.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// A Java program as it is started.
///
/// @param flags of the JVM
/// @param jars every jar that it loads classes from
/// @param launch which class or jar is run, with what comes after it
public record JavaProgram(String name, List<String> flags, List<Path> jars, List<String> launch) {
    public JavaProgram {
        flags = List.copyOf(flags);
        jars = List.copyOf(jars);
        launch = List.copyOf(launch);
    }

    /// A main class on a plain class path.
    static JavaProgram ofClassPath(
            String name,
            List<String> flags,
            List<Path> jars,
            String main,
            List<String> properties,
            List<String> arguments) {
        var launch = new ArrayList<>(properties);
        launch.addAll(List.of(
                "-cp", jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)), main));
        launch.addAll(arguments);
        return new JavaProgram(name, flags, jars, launch);
    }

    /// Without what we say of heap, collector and compiler.
    JavaProgram withDefaultFlags() {
        var rest = flags.stream().filter(flag -> !flag.startsWith("-X")).toList();
        return new JavaProgram(name, rest, jars, launch);
    }

    /// @param startup further flags, of the start-up cache
    List<String> command(List<String> startup) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(flags);
        command.addAll(startup);
        command.addAll(launch);
        return command;
    }

    /// The program of the JVM that runs us.
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// What a start-up cache depends on: the JVM, its flags, and each jar's place, size and time, as the
    /// JVM itself checks.
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            digest.update(String.join("\n", flags).getBytes(StandardCharsets.UTF_8));
            for (var jar : jars) {
                var line = "\n" + jar + " " + Files.size(jar) + " "
                        + Files.getLastModifiedTime(jar).toMillis();
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
