package org.doudi.bench.append;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.doudi.bench.log.Commands;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.NotKept;
import org.doudi.bench.measure.Result;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.local.server.Database;
import org.doudi.local.server.FileTree;
import org.doudi.local.server.LocalException;

/// PostgreSQL's own pgbench: a prepared one-row insert of the same bytes, one transaction each, one connection for
/// each client.
final class Pgbench implements Contender {
    private static final String INSERT =
            "INSERT INTO plain (stream, version, body) VALUES (gen_random_uuid(), 1, convert_to(:body, 'UTF8'));\n";

    /// Its clock runs while it opens its connections, too; what counts is measured by its log.
    private static final long CONNECTING = 1;

    private final BenchPostgres server;
    private final Database database;
    private long rows;

    Pgbench(BenchPostgres server) {
        this.server = server;
        this.database = server.database("pgbench");
        server.run(
                database.name(),
                "CREATE TABLE plain (stream uuid, version bigint, body bytea NOT NULL, PRIMARY KEY (stream, version))");
        server.run(database.name(), "GRANT SELECT, INSERT ON plain TO " + database.app());
    }

    @Override
    public String name() {
        return "pgbench, prepared one-row insert";
    }

    @Override
    public Result run(int callers, Duration length) throws Exception {
        server.checkpoint();
        Path folder = Files.createTempDirectory("doudi-pgbench");
        try {
            return run(folder, callers, CONNECTING + length.toSeconds());
        } finally {
            FileTree.delete(folder);
        }
    }

    private Result run(Path folder, int callers, long seconds) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("insert.sql"), INSERT);
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + callers,
                        "--jobs=2",
                        "--time=" + seconds,
                        "--log",
                        "--log-prefix=" + folder.resolve("log"),
                        "--define=body=" + new String(Commands.payload(), StandardCharsets.UTF_8),
                        "--file=" + script,
                        "--host=127.0.0.1",
                        "--port=" + database.port(),
                        "--username=" + database.app(),
                        database.name()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile());
        builder.environment().put("PGPASSWORD", database.appPassword());
        if (start(builder).waitFor() != 0) {
            throw new IOException("pgbench: " + Files.readString(folder.resolve("out")));
        }
        Transactions transactions = Transactions.in(folder);
        proveKept(transactions.nanos().length);
        return Result.of(transactions.nanos(), transactions.seconds());
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

    private void proveKept(int acknowledged) {
        rows += acknowledged;
        long found = server.number(database.name(), "SELECT count(*) FROM plain");
        if (found != rows) {
            throw new NotKept("pgbench acknowledged " + rows + " rows, the table holds " + found);
        }
    }
}
