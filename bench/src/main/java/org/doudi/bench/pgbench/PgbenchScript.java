package org.doudi.bench.pgbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.Result;
import org.doudi.local.server.Database;
import org.doudi.local.server.FileTree;
import org.doudi.local.server.LocalException;

/// One prepared statement, one transaction each, one connection for each client, as the application role.
///
/// @param name      as it is told
/// @param statement what is asked, with `:name` where a value stands
/// @param values    by their names
public record PgbenchScript(Database database, String name, String statement, Map<String, String> values)
        implements Contender {
    /// Its clock runs while it opens its connections, too; what counts is measured by its log.
    private static final long CONNECTING = 1;

    public PgbenchScript {
        values = Map.copyOf(values);
    }

    @Override
    public Result run(int callers, Duration length) throws Exception {
        Transactions transactions = transactions(callers, length);
        return Result.of(transactions.nanos(), transactions.seconds());
    }

    Transactions transactions(int callers, Duration length) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("doudi-pgbench");
        try {
            ProcessBuilder builder = new ProcessBuilder(command(folder, callers, CONNECTING + length.toSeconds()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out").toFile());
            builder.environment().put("PGPASSWORD", database.appPassword());
            if (start(builder).waitFor() != 0) {
                throw new IOException("pgbench: " + Files.readString(folder.resolve("out")));
            }
            return Transactions.in(folder);
        } finally {
            FileTree.delete(folder);
        }
    }

    private List<String> command(Path folder, int callers, long seconds) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + callers,
                "--jobs=" + Math.min(callers, 2),
                "--time=" + seconds,
                "--log",
                "--log-prefix=" + folder.resolve("log"),
                "--file=" + Files.writeString(folder.resolve("script.sql"), statement),
                "--host=127.0.0.1",
                "--port=" + database.port(),
                "--username=" + database.app()));
        values.forEach((value, is) -> command.add("--define=" + value + "=" + is));
        command.add(database.name());
        return command;
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new LocalException(
                    "没有找到 pgbench：请安装 PostgreSQL 的客户端工具（Debian：apt-get install postgresql-contrib；macOS：brew"
                            + " install postgresql）。",
                    e);
        }
    }
}
