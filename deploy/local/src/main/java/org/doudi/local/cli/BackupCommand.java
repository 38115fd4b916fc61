package org.doudi.local.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.doudi.local.backup.Backup;
import org.doudi.local.run.Components;
import org.doudi.local.run.Progress;
import org.doudi.local.run.UpLock;
import org.doudi.local.server.LocalException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "backup", description = "备份：运行中的数据库和附件；口令和密钥另放一处。")
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "<目录>", description = "放备份的目录，可以放多次的。")
    private Path folder = Path.of("");

    @Option(names = "--keys", required = true, paramLabel = "<目录>", description = "放口令和密钥的目录，须在另一处介质上，不能与备份在一起。")
    private Path keys = Path.of("");

    @Override
    public Integer call() {
        var context = Context.ofEnvironment();
        if (context.registry().find(Components.POSTGRES).isEmpty()) {
            throw new LocalException("PostgreSQL 没有在运行；请先用 ./doudi up 启动。");
        }
        // How long it took, told to whoever waits.
        var begin = Instant.now();
        var progress = new Progress(context.out());
        try (var _ = UpLock.take(context.installation().data())) {
            var made = new Backup(context.installation(), folder, keys, progress).take();
            progress.done(
                    "备份在 " + made + "，口令和密钥在 " + keys.resolve(made.getFileName()),
                    Duration.between(begin, Instant.now()));
        }
        return 0;
    }
}
