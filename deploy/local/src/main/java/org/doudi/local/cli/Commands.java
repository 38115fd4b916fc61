package org.doudi.local.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The root of all commands, and how their failures are told: one sentence, no stack trace.
@Command(
        name = "./doudi",
        header = "兜底：“办不成事”反映窗口，在本机运行整套系统。",
        synopsisSubcommandLabel = "<命令>",
        commandListHeading = "%n命令%n",
        optionListHeading = "%n选项%n",
        parameterListHeading = "%n参数%n",
        footer = {"", "另有 ./doudi test：从头编译并运行全部测试。", "数据目录默认 .doudi，用 DOUDI_HOME 另指；端口等见 docs/operations.md。"},
        subcommands = {
            UpCommand.class,
            StatusCommand.class,
            DemoCommand.class,
            TokenCommand.class,
            ClockCommand.class,
            DepartmentsCommand.class,
            VerifyCommand.class,
            ReplayCommand.class,
            TopicCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DownCommand.class,
            DoctorCommand.class
        })
public final class Commands implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static int run(String... arguments) {
        return new CommandLine(new Commands())
                .setUsageHelpWidth(110)
                .setExecutionExceptionHandler(Commands::tell)
                .execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        var sentence = Failures.sentence(failure);
        if (sentence.isEmpty()) {
            throw failure;
        }
        command.getErr().println(Ansi.AUTO.string("@|red " + sentence.get() + "|@"));
        return 1;
    }
}
