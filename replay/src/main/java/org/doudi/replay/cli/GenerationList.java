package org.doudi.replay.cli;

import io.vertx.mutiny.sqlclient.SqlConnection;
import java.io.PrintStream;
import java.util.function.Consumer;
import org.doudi.replay.Unable;
import org.doudi.replay.db.Access;
import org.doudi.replay.db.Waiting;
import org.doudi.replay.generation.Generations;
import org.doudi.replay.generation.Generations.Generation;

/// The generations, as they are listed and dropped by hand.
record GenerationList(Access access, PrintStream out) {
    void show() {
        with(generations -> generations.all().forEach(each -> out.println(line(each))));
    }

    void drop(int number) {
        with(generations -> {
            if (generations.live().number() == number) {
                throw new Unable("世代 " + number + " 正在使用，不能删除");
            }
            if (generations.all().stream().noneMatch(each -> each.number() == number)) {
                throw new Unable("没有世代 " + number);
            }
            generations.drop(number);
            out.println("✓ 世代 " + number + " 已删除。");
        });
    }

    private static String line(Generation each) {
        String state =
                switch (each.state()) {
                    case BUILDING -> "未完成";
                    case LIVE -> "现用";
                    case KEPT -> "保留";
                };
        return "世代 " + each.number() + "  " + state + "  建于 " + Moment.show(each.beganAt())
                + each.liveFrom().map(at -> "  自 " + Moment.show(at) + " 起用").orElse("");
    }

    private void with(Consumer<Generations> work) {
        SqlConnection connection = access.connect();
        try {
            Generations generations = new Generations(connection);
            if (!generations.alone()) {
                throw new Unable("另一个重放正在进行");
            }
            work.accept(generations);
        } finally {
            Waiting.on(connection.close());
        }
    }
}
