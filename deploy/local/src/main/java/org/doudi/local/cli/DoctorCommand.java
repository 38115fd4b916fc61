package org.doudi.local.cli;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.doudi.local.check.Checks;
import org.doudi.local.check.NodeCheck;
import picocli.CommandLine.Command;

@Command(name = "doctor", description = "检查本机条件：JDK、Node.js、内存、磁盘、端口；有问题时给出解决办法。")
final class DoctorCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        var context = Context.ofEnvironment();
        var problems = 0;
        var checks = new ArrayList<>(Checks.of(context.installation(), context.registry()));
        checks.add(NodeCheck.ofMachine());
        for (var check : checks) {
            var problem = check.problem();
            problems += problem.isPresent() ? 1 : 0;
            context.out().println(problem.map(text -> "× " + text).orElse("✓ " + check.name()));
        }
        context.out().println(problems == 0 ? "一切正常。" : "有 " + problems + " 项需要处理。");
        return problems == 0 ? 0 : 1;
    }
}
