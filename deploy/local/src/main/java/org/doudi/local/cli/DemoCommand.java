package org.doudi.local.cli;

import org.doudi.local.demo.DemoRun;
import picocli.CommandLine.Command;

@Command(name = "demo", description = "在没有办件的数据目录上演一周的办件，案件留在各个状态，其中有一个单位超期（只限本机模式）。")
final class DemoCommand implements Runnable {
    @Override
    public void run() {
        var context = Context.ofEnvironment();
        new DemoRun(context.installation(), context.status(), context.http(), context.tokens(), context.out()).play();
    }
}
