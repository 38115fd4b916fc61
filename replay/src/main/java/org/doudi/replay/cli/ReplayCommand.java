package org.doudi.replay.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.doudi.events.StreamId;
import org.doudi.replay.Outcome;
import org.doudi.replay.Replay;
import org.doudi.replay.Request;
import org.doudi.replay.Request.Ending;
import org.doudi.replay.Unable;
import org.doudi.replay.db.Access;
import org.doudi.replay.log.AsOf;
import org.doudi.replay.log.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./doudi replay`. Answers 0 where what was rebuilt equals what is live, 1 where it differs, 2 where it could
/// not be done.
@Command(
        name = "./doudi replay",
        header = "重放：由台账已读的日志另建一份投影，与现用的逐行比较。默认是演练，完成后删除所建的，什么也不改变。",
        optionListHeading = "%n选项%n",
        sortOptions = false,
        exitCodeOnExecutionException = ReplayCommand.COULD_NOT,
        footer = {"", "退出码：0 一致（或按时点重放完成），1 有差异，2 没有完成。"})
public final class ReplayCommand implements Callable<Integer> {
    static final int COULD_NOT = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--case", paramLabel = "<办件>", description = "只重放一个办件（其编号在台账的地址里，是一个 UUID）。")
    private @Nullable String caseId;

    @Option(
            names = "--from",
            paramLabel = "<时刻>",
            converter = Moment.class,
            description = "只重放自此时起有记录的办件，如 \"2026-02-09 09:00\"（北京时间）；每个办件从头重放。")
    private @Nullable Instant from;

    @Option(names = "--to", paramLabel = "<时刻>", converter = Moment.class, description = "到此时为止（不含）。")
    private @Nullable Instant before;

    @Option(
            names = "--as-of",
            paramLabel = "<时刻>",
            converter = Moment.class,
            description = "只用到此时为止已经记录的事件；不与现用的比较，列出各指标的计数。")
    private @Nullable Instant known;

    @Option(names = "--at", paramLabel = "<时刻>", converter = Moment.class, description = "只用到此时为止已经发生的事件；同上。")
    private @Nullable Instant at;

    @Option(names = "--keep", description = "所建的世代保留下来，供查看。")
    private boolean keep;

    @Option(names = "--switch", description = "所建的世代从此成为现用的（只限全部重放）；原来的保留，直到用 --drop 删除。")
    private boolean change;

    @Option(names = "--list", description = "列出各世代。")
    private boolean list;

    @Option(names = "--drop", paramLabel = "<世代>", description = "删除一个不再使用的世代。")
    private @Nullable Integer drop;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明。")
    @SuppressWarnings("unused") // picocli asks for it
    private boolean help;

    private final Map<String, String> environment;
    // In UTF-8 whatever the machine says. Who reads no further loses lines; the exit code tells what it came to.
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ReplayCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), arguments));
    }

    static int run(Map<String, String> environment, String... arguments) {
        return new CommandLine(new ReplayCommand(environment))
                .setUsageHelpWidth(110)
                .execute(arguments);
    }

    @Override
    public Integer call() {
        Request request = request();
        try (Access access = access(environment)) {
            if (list) {
                new GenerationList(access, out).show();
                return 0;
            }
            if (drop != null) {
                new GenerationList(access, out).drop(drop);
                return 0;
            }
            Outcome outcome = new Replay(access, request, new ShownProgress(out, System::nanoTime)).run();
            new Told(out).tell(request, outcome);
            return outcome.isEqual() ? 0 : 1;
        } catch (RuntimeException failure) {
            spec.commandLine().getErr().println("× 没有完成：" + Told.reason(failure));
            return COULD_NOT;
        }
    }

    private Request request() {
        AsOf asOf = new AsOf(Optional.ofNullable(at), Optional.ofNullable(known));
        Scope scope = scope();
        if (keep && change) {
            throw wrong("--keep 和 --switch 不能同时使用。");
        }
        if (change && !(asOf.isNow() && scope instanceof Scope.Everything)) {
            throw wrong("--switch 只限全部重放。");
        }
        return Request.everything(change ? Ending.SWITCH : keep ? Ending.KEEP : Ending.DROP)
                .of(scope)
                .asOf(asOf);
    }

    private Scope scope() {
        if (caseId != null && (from != null || before != null)) {
            throw wrong("--case 和 --from、--to 不能同时使用。");
        }
        if (caseId != null) {
            return oneCase(caseId);
        }
        return from == null && before == null
                ? new Scope.Everything()
                : new Scope.RecordedWithin(
                        Optional.ofNullable(from).orElse(Instant.EPOCH),
                        Optional.ofNullable(before).orElse(Instant.parse("9999-12-31T00:00:00Z")));
    }

    private Scope oneCase(String id) {
        try {
            return new Scope.OneCase(StreamId.parse(id));
        } catch (IllegalArgumentException e) {
            throw wrong("--case 应是办件的 UUID。");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private static Access access(Map<String, String> environment) {
        String url = "postgresql://" + environment.getOrDefault("DOUDI_DB_HOST", "127.0.0.1") + ":"
                + environment.getOrDefault("DOUDI_DB_PORT", "15432") + "/"
                + environment.getOrDefault("DOUDI_DB_NAME", "reporting");
        String password = Optional.ofNullable(environment.get("DOUDI_DB_REPLAY_PASSWORD"))
                .orElseThrow(() -> new Unable("没有给出 DOUDI_DB_REPLAY_PASSWORD"));
        return Access.of(url, environment.getOrDefault("DOUDI_DB_REPLAY_USER", "reporting_replay"), password);
    }
}
