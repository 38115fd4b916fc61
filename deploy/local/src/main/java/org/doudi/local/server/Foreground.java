package org.doudi.local.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A Java program that speaks in this terminal until it ends, and is ended with it.
public record Foreground(List<String> flags, List<Path> jars, String main) {
    public Foreground {
        flags = List.copyOf(flags);
        jars = List.copyOf(jars);
    }

    /// Its exit code.
    public int run(List<String> arguments, Map<String, String> environment) {
        var command = new ArrayList<String>();
        command.add(JavaProgram.java());
        command.addAll(flags);
        command.addAll(List.of(
                "-cp", jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)), main));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new LocalException(main + " 无法启动（" + e.getMessage() + "）；请检查磁盘空间和目录权限。", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("已中断。", e);
        }
    }
}
