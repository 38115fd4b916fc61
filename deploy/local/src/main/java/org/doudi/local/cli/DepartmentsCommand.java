package org.doudi.local.cli;

import java.io.PrintStream;
import org.doudi.local.directory.GroupSync;
import org.doudi.local.directory.RegisteredDepartments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "departments", description = "部门与身份认证中的组。", synopsisSubcommandLabel = "<命令>")
final class DepartmentsCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(Context.ofEnvironment().out());
    }

    @Command(description = "按已登记的部门新建和修改 Keycloak 的组；从不删除，重复运行不再改动。")
    void sync(@Option(names = "--dry-run", description = "只列出要做的，不改动。") boolean dryRun) {
        var context = Context.ofEnvironment();
        var mode = dryRun ? GroupSync.Mode.DRY_RUN : GroupSync.Mode.APPLY;
        var plan = new RegisteredDepartments(context.installation(), context.http(), context.tokens())
                .sync()
                .run(mode);
        plan.changes().forEach(change -> context.out().println("· " + change.told()));
        summary(plan, mode, context.out());
    }

    private static void summary(GroupSync.Plan plan, GroupSync.Mode mode, PrintStream out) {
        if (!plan.unregistered().isEmpty()) {
            out.println("  没有登记的组保留不动：" + String.join("、", plan.unregistered()));
        }
        if (plan.changes().isEmpty()) {
            out.println("✓ 组与已登记的部门一致。");
        } else {
            out.println(
                    switch (mode) {
                        case APPLY -> "✓ 已完成 " + plan.changes().size() + " 项；成员下次取令牌时生效。";
                        case DRY_RUN -> "以上 " + plan.changes().size() + " 项还没有执行；去掉 --dry-run 执行。";
                    });
        }
    }
}
