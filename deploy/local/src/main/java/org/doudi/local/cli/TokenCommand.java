package org.doudi.local.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "token", description = "取一个演示用户或服务账号的令牌（五分钟有效，只限本机模式）。")
final class TokenCommand implements Callable<Integer> {
    @Parameters(paramLabel = "<用户>", description = "如 clerk1、coord-bdc、hotline-12345。")
    private String user = "";

    @Override
    public Integer call() {
        var context = Context.ofEnvironment();
        context.out().println(context.tokens().of(user));
        return 0;
    }
}
