package org.doudi.local.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.doudi.local.run.RestoreProgram;
import org.doudi.local.run.UpLock;
import org.doudi.local.server.LocalException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

@Command(
        name = "topic",
        description = "日志主题：Kafka 的数据丢失以后由各服务的事件表重建（rebuild）。",
        synopsisSubcommandLabel = "<命令>",
        subcommands = TopicCommand.Rebuild.class)
final class TopicCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(Context.ofEnvironment().out());
    }

    /// A program of its own: here it is started, and everything that is typed is handed to it.
    @Command(name = "rebuild", description = "重建：默认只检查并说明；--write 执行；--help 列出全部选项。")
    static final class Rebuild implements Callable<Integer> {
        @Unmatched
        private List<String> arguments = new ArrayList<>();

        @Override
        public Integer call() {
            var context = Context.ofEnvironment();
            if (!context.installation().isPrepared()) {
                throw new LocalException("系统没有运行过；请先运行 ./doudi up。");
            }
            try (var _ = UpLock.take(context.installation().data())) {
                return new RestoreProgram(context.installation(), context.registry()).rebuild(arguments);
            }
        }
    }
}
