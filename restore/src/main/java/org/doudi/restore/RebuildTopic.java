package org.doudi.restore;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import org.doudi.audit.DatabaseCheck;
import org.doudi.audit.Databases;
import org.doudi.audit.Finding;
import org.doudi.audit.Findings;
import org.doudi.audit.Installation;
import org.doudi.audit.Place;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.doudi.store.relay.TopicWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./doudi topic rebuild`: 0 where the topic can be, or was, written anew; 1 where what is there forbids
/// it; 2 where it could not be done.
@Command(
        name = "./doudi topic rebuild",
        description = "由各服务的事件表重建日志主题。各服务须已停止；默认只检查并说明，什么也不改变。",
        footer = {"", "退出码：0 可以重建或已经重建，1 各表互相矛盾，或者主题里有事件表没有的事件，2 没有完成。"})
public final class RebuildTopic implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int COULD_NOT = 2;
    private static final int MOST_TOLD = 20;

    private final Installation installation;
    private final Path topics;
    private final PrintStream out;

    @Option(names = "--write", description = "重建：删除现有的主题，由事件表重写，并设好各服务的转发和读取位置。")
    private boolean write;

    @Option(names = "--discard", description = "主题里有而事件表里没有的事件，也一并丢弃（先不带此项运行，看清是哪些）。")
    private boolean discard;

    @SuppressWarnings("UnusedVariable") // picocli asks for it
    @Option(names = "--help", usageHelp = true, description = "显示帮助。")
    private boolean help;

    RebuildTopic(Installation installation, Path topics, PrintStream out) {
        this.installation = installation;
        this.topics = topics;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    /// @param environment says where everything is
    static int run(Map<String, String> environment, PrintStream out, String... arguments) {
        Installation installation = Installation.of(environment)
                .as(
                        environment.getOrDefault("DOUDI_RESTORE_ROLE", "doudi_restore"),
                        environment.getOrDefault("DOUDI_RESTORE_PASSWORD", ""));
        Path topics = Path.of(environment.getOrDefault("DOUDI_TOPICS", "deploy/kafka/topics.json"));
        return new CommandLine(new RebuildTopic(installation, topics, out))
                .setExecutionExceptionHandler((failure, _, _) -> told(failure, out))
                .execute(arguments);
    }

    private static int told(Exception failure, PrintStream out) throws Exception {
        if (failure instanceof Refused) {
            out.println("× 没有重建：" + failure.getMessage());
            return REFUSED;
        }
        if (failure instanceof SQLException
                || failure instanceof KafkaException
                || failure instanceof IOException
                || failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException) {
            out.println("！没有完成：" + failure.getMessage());
            out.println("  怎么办：确认数据库和 Kafka 在运行、口令和公钥正确，然后重试；写到一半也可以重来。");
            return COULD_NOT;
        }
        throw failure;
    }

    @Override
    public Integer call() throws SQLException, IOException {
        try (Services services = new Services(installation)) {
            stopped(services);
            check();
            LogTopic topic = LogTopic.of(topics, installation.kafka(), installation.topic());
            if (topic.partitions() != services.shards()) {
                throw new Refused("配置的分区数 " + topic.partitions() + " 与日志的分片数 " + services.shards() + " 不同。");
            }
            Readers readers = new Readers(services.all());
            refuse("各服务读过的与事件表不一致", readers.contradictions(services.all()));
            look(topic, services);
            if (write) {
                rewrite(topic, services, readers);
            } else {
                plan(topic, services, readers);
            }
            return DONE;
        }
    }

    private void stopped(Services services) throws SQLException {
        List<String> atWork = services.atWork();
        if (!atWork.isEmpty()) {
            throw new Refused(String.join("、", atWork) + " 还在运行；请先停止五个服务，只留数据库和 Kafka。");
        }
    }

    /// Hash chains, gaps, heads, what reporting-service has kept, the signed checkpoints: as `verify` has it.
    private void check() throws SQLException {
        Findings findings = new Findings();
        try (Databases databases =
                new Databases(installation.database(), installation.role(), installation.password())) {
            var extent = new DatabaseCheck(databases.services(), installation.key(), List.of(), findings).run();
            out.println("· 事件表：" + extent.events() + " 个事件，" + extent.checkpoints() + " 个检查点");
        }
        refuse("各表互相矛盾", findings.all().stream().map(Finding::toString).toList());
    }

    private void look(LogTopic topic, Services services) throws SQLException {
        if (!topic.exists()) {
            out.println("· 主题 " + topic.name() + " 不存在。");
            return;
        }
        TopicState state = new TopicState(services.all());
        state.read(topic);
        out.println("· 主题 " + topic.name() + "：现有 " + state.messages() + " 条消息，"
                + (state.unknown().isEmpty()
                        ? "都在事件表里。"
                        : "有 " + state.unknown().size() + " 条不在事件表里。"));
        if (discard) {
            tell(state.unknown());
        } else {
            refuse("主题里有事件表没有的事件（数据库还原到了较早的时刻？）", state.unknown());
        }
    }

    private void plan(LogTopic topic, Services services, Readers readers) throws SQLException {
        long count = 0;
        for (int shard = 0; shard < topic.partitions(); shard++) {
            long[] offset = {0};
            count += new Logs(services.all()).walk(shard, event -> stands(readers, event, offset[0]++));
        }
        out.println("✓ 可以重建：" + topic.partitions() + " 个分区，" + count + " 个事件，次序为台账读到的次序，其后按记录时间和因果。");
        ahead(services, readers);
        out.println("  以上还没有执行；加上 --write 执行。");
    }

    private void rewrite(LogTopic topic, Services services, Readers readers) throws SQLException {
        services.beginAnew();
        topic.makeAnew();
        long count = 0;
        try (TopicWriter writer = new TopicWriter(topic.name(), topic.bootstrap())) {
            for (int shard = 0; shard < topic.partitions(); shard++) {
                count += new Logs(services.all()).walk(shard, event -> stands(readers, event, writer.send(event)));
                writer.finish();
            }
        }
        readers.readOn(services.all(), topic.partitions());
        services.relayed();
        services.commit();
        out.println("✓ 已重建：" + topic.partitions() + " 个分区，" + count + " 个事件。");
        ahead(services, readers);
        out.println("  12345 工单、结果、好差评和死信主题不能重建：其中没有读取的已经丢失；还没有回传的结果由受理服务补传。");
    }

    private static void stands(Readers readers, RecordedBytes event, long offset) {
        EventMetadata metadata = event.metadata();
        readers.stands(new Place(metadata.source(), metadata.shard()), metadata.position(), offset);
    }

    private void ahead(Services services, Readers readers) {
        services.all().keySet().stream()
                .sorted()
                .filter(service -> readers.ahead(service) > 0)
                .forEach(service -> out.println("  " + service + " 启动后接着读 " + readers.ahead(service) + " 条（读过的会跳过）。"));
    }

    private void refuse(String why, List<String> found) {
        if (!found.isEmpty()) {
            tell(found);
            throw new Refused(why + "，" + found.size() + " 处，见上。");
        }
    }

    private void tell(List<String> found) {
        found.stream().limit(MOST_TOLD).forEach(each -> out.println("  " + each));
        if (found.size() > MOST_TOLD) {
            out.println("  …… 共 " + found.size() + " 处。");
        }
    }
}
