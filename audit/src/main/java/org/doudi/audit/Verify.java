package org.doudi.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import org.doudi.audit.DatabaseCheck.Extent;
import org.doudi.events.audit.SignedNote;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./doudi verify`: 0 where all agrees, 1 where something was tampered with, 2 where it could
/// not be checked.
@Command(name = "./doudi verify", description = "核验：各服务的事件表、主题、台账的留存和签了名的检查点是否一致。只读。")
public final class Verify implements Callable<Integer> {
    private static final int CLEAN = 0;
    private static final int TAMPERED = 1;
    private static final int UNCHECKED = 2;

    private final Installation installation;
    private final PrintStream out;

    @Option(names = "--only", paramLabel = "<范围>", description = "只核验 database（数据库）或者 topic（主题）。")
    private Scope only = Scope.ALL;

    @Option(names = "--checkpoint", paramLabel = "<文件>", description = "留存的检查点，可以给多个：核对现在的记录是否由它只增不改而来。")
    private List<Path> kept = new ArrayList<>();

    @Option(names = "--metrics", paramLabel = "<文件>", description = "把结果写进文件，供 Prometheus 的文本采集器读。")
    private Optional<Path> metrics = Optional.empty();

    @SuppressWarnings("UnusedVariable") // picocli asks for it
    @Option(names = "--help", usageHelp = true, description = "显示帮助。")
    private boolean help;

    /// What is looked at.
    enum Scope {
        ALL,
        DATABASE,
        TOPIC
    }

    Verify(Installation installation, PrintStream out) {
        this.installation = installation;
        this.out = out;
    }

    public static void main(String[] arguments) {
        // In UTF-8 whatever the machine says. Who reads no further loses lines; the exit code tells what it came to.
        System.exit(run(System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    /// @param environment says where everything is
    public static int run(Map<String, String> environment, PrintStream out, String... arguments) {
        return new CommandLine(new Verify(Installation.of(environment), out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, _, _) -> unchecked(failure, out))
                .execute(arguments);
    }

    private static int unchecked(Exception failure, PrintStream out) throws Exception {
        if (failure instanceof SQLException
                || failure instanceof KafkaException
                || failure instanceof IOException
                || failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException) {
            out.println("！没有核验成：" + failure.getMessage());
            out.println("  怎么办：确认数据库和 Kafka 在运行、口令和公钥正确，然后重试。");
            return UNCHECKED;
        }
        throw failure;
    }

    @Override
    public Integer call() throws SQLException, IOException {
        Findings findings = new Findings();
        if (only == Scope.TOPIC) {
            try (TopicCheck topic = topic(findings)) {
                out.println("· 主题：" + topic.run(Map.of(), Map.of()) + " 条消息");
            }
        } else if (only == Scope.DATABASE) {
            try (Databases databases = databases()) {
                tell(tables(databases, findings));
            }
        } else {
            both(findings);
        }
        return conclude(findings);
    }

    /// The end of the topic is taken before the tables are looked at, and what was relayed before
    /// that: so whatever the topic holds is in the tables, and whatever was relayed is on the
    /// topic, however much is still under way.
    private void both(Findings findings) throws SQLException, IOException {
        Map<Place, Long> relayed;
        try (Databases before = databases()) {
            relayed = before.relayed();
        }
        try (TopicCheck topic = topic(findings);
                Databases databases = databases()) {
            tell(tables(databases, findings));
            out.println("· 主题：" + topic.run(databases.services(), relayed) + " 条消息，与事件表逐条比对");
        }
    }

    private Extent tables(Databases databases, Findings findings) throws SQLException, IOException {
        List<SignedNote> notes = new ArrayList<>();
        for (Path file : kept) {
            notes.add(SignedNote.parse(Files.readString(file)));
        }
        return new DatabaseCheck(databases.services(), installation.key(), notes, findings).run();
    }

    private void tell(Extent extent) {
        out.println(
                "· 数据库：" + extent.events() + " 个事件，" + extent.checkpoints() + " 个检查点，涵盖前 " + extent.covered() + " 个");
        if (extent.uncovered() > 0) {
            out.println("  其余 " + extent.uncovered() + " 个在最近的检查点以后，还没有签名（下一个检查点会涵盖）。");
        }
    }

    private int conclude(Findings findings) throws IOException {
        findings.all().forEach(out::println);
        if (findings.more() > 0) {
            out.println("  另有 " + findings.more() + " 处同类的差错，在以上各处之后。");
        }
        out.println(
                findings.isEmpty() ? "✓ 一致：没有发现改动。" : "× 不一致：" + findings.all().size() + " 处，见上。");
        if (metrics.isPresent()) {
            // The alarm compares it with the collector's clock, so real time is meant.
            new VerificationMetrics(metrics.get()).write(findings.all().size(), Instant.now());
        }
        return findings.isEmpty() ? CLEAN : TAMPERED;
    }

    private Databases databases() throws SQLException {
        return new Databases(installation.database(), installation.role(), installation.password());
    }

    private TopicCheck topic(Findings findings) {
        return new TopicCheck(installation.kafka(), installation.topic(), findings);
    }
}
