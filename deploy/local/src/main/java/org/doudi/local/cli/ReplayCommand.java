package org.doudi.local.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.doudi.local.install.Installation;
import org.doudi.local.run.Components;
import org.doudi.local.server.Foreground;
import org.doudi.local.server.Jars;
import org.doudi.local.server.LocalException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// 重放 is a program of its own, with its own role: here it is started, and everything that is typed is handed to it.
@Command(name = "replay", description = "重放：由日志另建一份投影，与现用的逐行比较；--help 列出全部选项。")
final class ReplayCommand implements Callable<Integer> {
    private static final String MAIN = "org.doudi.replay.cli.ReplayCommand";

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        var context = Context.ofEnvironment();
        var installation = context.installation();
        if (context.registry().find(Components.POSTGRES).isEmpty()) {
            throw new LocalException("PostgreSQL 没有在运行；请先用 ./doudi up 启动。");
        }
        return program(installation).run(arguments, environment(installation));
    }

    private static Foreground program(Installation installation) {
        var target = installation.project().resolve("replay/target");
        if (!Files.isDirectory(target.resolve("lib"))) {
            throw new LocalException("缺少重放的程序包 " + target + "；请运行 ./mvnw -DskipTests package 后重试。");
        }
        return new Foreground(flags(installation.project()), Jars.in(target), MAIN);
    }

    private static List<String> flags(Path project) {
        return List.of(
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "-Duser.timezone=UTC",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Djava.util.logging.config.file=" + project.resolve("replay/src/main/program/logging.properties"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }

    private static Map<String, String> environment(Installation installation) {
        return Map.of(
                "DOUDI_DB_HOST",
                "127.0.0.1",
                "DOUDI_DB_PORT",
                Integer.toString(installation.settings().port(Components.POSTGRES)),
                "DOUDI_DB_REPLAY_PASSWORD",
                installation.secrets().password("db.reporting.replay"));
    }
}
