package org.doudi.local.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.doudi.local.backup.Restore;
import org.doudi.local.clock.BusinessTime;
import org.doudi.local.run.Progress;
import org.doudi.local.run.RestoreProgram;
import org.doudi.local.run.Starting;
import org.doudi.local.run.Stopping;
import org.doudi.local.run.UpLock;
import org.doudi.local.server.LocalException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "restore", description = "恢复：由备份建立一个新的数据目录（DOUDI_HOME 必须是空的），重建日志主题。")
final class RestoreCommand implements Callable<Integer> {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]");
    private static final int MOST_TOLD = 20;

    @Parameters(paramLabel = "<目录>", description = "放备份的目录。")
    private Path folder = Path.of("");

    @Option(names = "--keys", required = true, paramLabel = "<目录>", description = "放口令和密钥的目录。")
    private Path keys = Path.of("");

    @Option(
            names = "--until",
            paramLabel = "<时刻>",
            description = "恢复到这个时刻（北京时间，如 \"2026-11-30 17:00\"，按服务器的真实时间）；不写就恢复到最后。")
    private @Nullable String until;

    @Option(names = "--wal", paramLabel = "<目录>", description = "归档的 WAL，可以给多个；默认是备份目录里的 wal。")
    private List<Path> wal = new ArrayList<>();

    @Override
    public Integer call() {
        var context = Context.ofEnvironment();
        var progress = new Progress(context.out());
        var restore = new Restore(context.installation(), folder, keys, archives(), progress);
        tell(restore.run(Optional.ofNullable(until).map(RestoreCommand::instant)), context.out());
        return rebuild(progress);
    }

    private List<Path> archives() {
        var usual = folder.resolve("wal");
        return wal.isEmpty() && Files.isDirectory(usual) ? List.of(usual) : List.copyOf(wal);
    }

    private static Instant instant(String text) {
        try {
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text, MINUTE)
                            .atZone(BusinessTime.ZONE)
                            .toInstant();
        } catch (DateTimeParseException e) {
            throw new LocalException("--until 的“" + text + "”不是时刻；请写成 2026-11-30 17:00 这样的形式。", e);
        }
    }

    private static void tell(Restore.Outcome outcome, PrintStream out) {
        tell("· 这个时刻以后的记录没有恢复；其他系统和持有凭据的人可能见过它们：", outcome.lost(), out);
        tell("！备份里没有这些附件，请从别处找回，放进数据目录的 attachments：", outcome.absent(), out);
        if (outcome.again() > 0) {
            out.println("！有 " + outcome.again() + " 人的个人信息在这个时刻以后删除过：密钥已经再次销毁，请由政务服务中心负责人再登记一次删除。");
        }
    }

    private static void tell(String what, List<String> found, PrintStream out) {
        if (!found.isEmpty()) {
            out.println(what);
            found.stream().limit(MOST_TOLD).forEach(each -> out.println("  " + each));
            if (found.size() > MOST_TOLD) {
                out.println("  …… 共 " + found.size() + " 项。");
            }
        }
    }

    /// With the servers alone; what was interrupted here is done by `./doudi topic rebuild --write`.
    private static int rebuild(Progress progress) {
        var context = Context.ofEnvironment();
        try (var _ = UpLock.take(context.installation().data())) {
            new Starting(context.installation(), context.registry(), progress).start(List.of());
            var rebuilt = new RestoreProgram(context.installation(), context.registry()).rebuild(List.of("--write"));
            new Stopping(context.registry(), progress).stop();
            if (rebuilt == 0) {
                context.out()
                        .println("✓ 已恢复到 " + context.installation().data() + "；运行 ./doudi up，再运行 ./doudi verify 核验。");
            }
            return rebuilt;
        }
    }
}
