package org.doudi.local.cli;

import java.util.concurrent.Callable;
import org.doudi.local.status.ComponentStatus;
import org.doudi.local.status.ServiceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "status", description = "显示各组件的地址、健康和积压。")
final class StatusCommand implements Callable<Integer> {
    @Option(names = "--json", description = "以 JSON 输出，供程序读取。")
    private boolean json;

    @Override
    public Integer call() {
        var context = Context.ofEnvironment();
        var status = context.status().read();
        if (json) {
            context.out().println(StatusJson.of(context.installation(), status).toPrettyString());
        } else if (status.nothingRuns()) {
            context.out().println("系统没有在运行；用 ./doudi up 启动。");
        } else {
            var table = new Table().row("组件", "地址", "健康", "待发", "待收", "挂起", "死信");
            status.components().forEach(one -> row(table, one));
            context.out().print(table);
            status.components()
                    .forEach(one -> one.report()
                            .ifPresent(report -> report.stopped()
                                    .forEach(shard -> context.out().println("  × " + one.name() + " 停在分片 " + shard))));
            context.out().println("  待发：已记录、尚未送达 Kafka 的事件；待收：已送达、尚未处理的事件和 12345 工单；挂起：等待人工处理的案件流；死信：边界上被拒的消息。");
        }
        return status.allReady() ? 0 : 1;
    }

    private static void row(Table table, ComponentStatus one) {
        if (one.report().isEmpty()) {
            table.row(one.name(), one.address(), one.health().label());
            return;
        }
        table.row(
                one.name(),
                one.address(),
                one.health().label(),
                one.report().map(ServiceReport::relayLag).orElse(0L),
                one.totalConsumerLag(),
                one.report().map(ServiceReport::parked).orElse(0L),
                one.report().map(ServiceReport::dlq).orElse(0L));
    }
}
