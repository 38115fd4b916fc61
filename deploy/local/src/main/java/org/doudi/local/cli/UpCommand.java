package org.doudi.local.cli;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.doudi.local.check.Check;
import org.doudi.local.check.Checks;
import org.doudi.local.run.Components;
import org.doudi.local.run.Progress;
import org.doudi.local.run.Starting;
import org.doudi.local.run.Stopping;
import org.doudi.local.run.UpLock;
import org.doudi.local.server.LocalException;
import org.doudi.local.server.Processes;
import org.doudi.local.server.ServerCache;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "up", description = "启动整套系统：PostgreSQL、Kafka、Keycloak、五个服务和控制台；已在运行的不重启。")
final class UpCommand implements Callable<Integer> {
    private static final Duration LOOK = Duration.ofSeconds(1);

    @Option(names = "--detach", description = "启动好就返回，系统在后台继续运行。")
    private boolean detach;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "<名称>",
            description = "只启动服务器（servers）或列出的服务和控制台，如 --only intake,console。")
    private List<String> only = List.of();

    @Override
    public Integer call() {
        var context = Context.ofEnvironment();
        var begin = Instant.now();
        var programs = programs();
        try (var _ = UpLock.take(context.installation().data())) {
            if (context.registry().find(names(programs)).size()
                    == names(programs).size()) {
                context.out().println("系统已在运行。");
            } else {
                refuse(Checks.of(context.installation(), context.registry()));
                context.installation().prepare();
                var progress = new Progress(context.out());
                progress.step(
                        Files.exists(ServerCache.ofUser().folder())
                                ? "正在启动……"
                                : "正在启动；首次要下载并准备 PostgreSQL、Kafka 和 Keycloak，需要几分钟……");
                new Starting(context.installation(), context.registry(), progress).start(programs);
                progress.done("全部就绪", Duration.between(begin, Instant.now()));
            }
        }
        context.out().println(new Welcome(context.installation()));
        if (!detach) {
            stay(context, names(programs));
        }
        return 0;
    }

    private List<String> programs() {
        if (only.isEmpty()) {
            return Components.PROGRAMS;
        }
        var unknown = only.stream()
                .filter(name -> !name.equals("servers") && !Components.PROGRAMS.contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new LocalException("没有叫“" + String.join("、", unknown) + "”的服务；可用：servers、"
                    + String.join("、", Components.PROGRAMS) + "。");
        }
        return Components.PROGRAMS.stream().filter(only::contains).toList();
    }

    private static List<String> names(List<String> programs) {
        var names = new ArrayList<>(Components.SERVERS);
        names.addAll(programs);
        return names;
    }

    private static void refuse(List<Check> checks) {
        var problems =
                checks.stream().map(Check::problem).flatMap(Optional::stream).toList();
        if (!problems.isEmpty()) {
            throw new LocalException(String.join("\n", problems));
        }
    }

    /// Until Ctrl-C, which stops everything, or until someone else has stopped it.
    private static void stay(Context context, List<String> names) {
        var stopping = new Stopping(context.registry(), new Progress(context.out()));
        var onCtrlC = new Thread(stopping::stop, "stop");
        Runtime.getRuntime().addShutdownHook(onCtrlC);
        context.out().println("按 Ctrl-C 停止。");
        var missing = new ArrayList<String>();
        while (isIdle(onCtrlC) && !context.registry().find(names).isEmpty()) {
            names.forEach(name -> tell(context, name, missing));
            Processes.pause(LOOK);
        }
        if (isIdle(onCtrlC)) {
            Runtime.getRuntime().removeShutdownHook(onCtrlC);
        }
    }

    private static boolean isIdle(Thread hook) {
        return hook.getState() == Thread.State.NEW;
    }

    /// Says once that a component has ended, and again when it ends again.
    private static void tell(Context context, String name, List<String> missing) {
        if (context.registry().find(name).isPresent()) {
            missing.remove(name);
        } else if (!missing.contains(name)) {
            missing.add(name);
            context.out()
                    .println("× " + name + " 已退出；在另一个终端运行 ./doudi up --detach 可补启，日志在 "
                            + context.installation().log(name));
        }
    }
}
