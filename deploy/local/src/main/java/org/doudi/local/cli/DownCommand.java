package org.doudi.local.cli;

import java.util.concurrent.Callable;
import org.doudi.local.run.Components;
import org.doudi.local.run.Progress;
import org.doudi.local.run.Stopping;
import org.doudi.local.run.UpLock;
import org.doudi.local.server.FileTree;
import org.doudi.local.server.LocalException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "down", description = "按次序停止整套系统；数据保留。")
final class DownCommand implements Callable<Integer> {
    @Option(names = "--purge", description = "停止后删除数据目录：所有案件、口令和密钥，不可恢复。")
    private boolean purge;

    @Override
    public Integer call() {
        var context = Context.ofEnvironment();
        var data = context.installation().data();
        if (!context.installation().isPrepared()) {
            context.out().println("系统没有运行过，" + data + " 不是本系统的数据目录。");
            return 0;
        }
        try (var _ = UpLock.take(data)) {
            var stopped = new Stopping(context.registry(), new Progress(context.out())).stop();
            context.out().println(stopped ? "系统已停止，数据保留在 " + data + "。" : "系统没有在运行。");
            if (purge) {
                if (!context.registry().find(Components.all()).isEmpty()) {
                    throw new LocalException("仍有进程没有停下，数据没有删除；请稍后再试。");
                }
                FileTree.delete(data);
                context.out().println("数据目录 " + data + " 已删除。");
            }
        }
        return 0;
    }
}
