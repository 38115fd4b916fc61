package org.doudi.local.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.doudi.local.install.ServiceName;
import org.doudi.local.run.AuditProgram;
import org.doudi.local.server.AuditRole;
import org.doudi.local.server.LocalException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

@Command(name = "verify", description = "核验：事件表、主题、台账的留存和签了名的检查点是否一致；--receipt 核对存证凭据。0 一致，1 不一致，2 没有核验成。")
final class VerifyCommand implements Callable<Integer> {
    private static final int UNCHECKED = 2;

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        var context = Context.ofEnvironment();
        var program = new AuditProgram(context.installation());
        if (arguments.contains("--receipt") || arguments.contains("--package")) {
            return program.checkReceipt(arguments);
        }
        try {
            prepare(context);
            return program.verify(arguments);
        } catch (LocalException e) {
            context.out().println("！没有核验成：" + e.getMessage());
            return UNCHECKED;
        }
    }

    /// The topic alone, or a look at the help, needs no role.
    private void prepare(Context context) {
        if (arguments.contains("--help")) {
            return;
        }
        if (!context.installation().isPrepared()) {
            throw new LocalException("系统没有运行过；请先运行 ./doudi up。");
        }
        if (!arguments.contains("topic")) {
            AuditRole.prepare(
                    context.installation().postgres(),
                    context.installation().secrets().password("db.audit"),
                    Arrays.stream(ServiceName.values()).map(ServiceName::id).toList());
        }
    }
}
