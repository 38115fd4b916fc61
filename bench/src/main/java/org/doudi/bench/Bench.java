package org.doudi.bench;

import java.util.List;
import org.doudi.bench.append.AppendMeasure;
import org.doudi.bench.measure.NotKept;
import org.doudi.bench.measure.Report;
import org.doudi.bench.reading.ReadingMeasure;
import org.doudi.bench.rebuild.RebuildMeasure;
import org.doudi.bench.registration.RegistrationMeasure;
import org.doudi.bench.relay.DrainMeasure;
import org.doudi.bench.relay.LatencyMeasure;
import org.doudi.bench.screen.ScreenMeasure;
import org.doudi.bench.stack.StackMeasure;
import org.doudi.bench.storm.StormMeasure;
import org.doudi.bench.visible.VisibleMeasure;
import org.doudi.local.server.LocalException;

/// Runs the measures that are asked for, by their numbers in the list of promises.
public final class Bench {
    private static final List<String> ALL = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

    private Bench() {}

    public static void main(String[] measures) throws Exception {
        System.exit(run(measures.length == 0 ? ALL : List.of(measures)));
    }

    /// 0 where every run kept everything, whatever its speed; a lost, doubled or reordered event is a failure.
    private static int run(List<String> measures) throws Exception {
        Report report = new Report();
        try {
            for (String measure : measures) {
                measure(measure, report);
            }
            report.title(
                    report.fallenShort() == 0 ? "all goals reached" : report.fallenShort() + " figures fall short");
            return 0;
        } catch (NotKept zero) {
            report.title("0 · 本次结果作废 this run scores zero: " + zero.getMessage());
            return 1;
        } catch (LocalException told) {
            report.title("× " + told.getMessage());
            return 1;
        }
    }

    private static void measure(String number, Report report) throws Exception {
        switch (number) {
            case "1" -> new AppendMeasure(report).run();
            case "2" -> new RegistrationMeasure(report).run();
            case "3" -> new LatencyMeasure(report).run();
            case "4" -> new DrainMeasure(report).run();
            case "5" -> new StormMeasure(report).run();
            case "6" -> new RebuildMeasure(report).run();
            case "7" -> new ReadingMeasure(report).run();
            case "8" -> new StackMeasure(report).run();
            case "9" -> new VisibleMeasure(report).run();
            case "10" -> new ScreenMeasure(report).run();
            default -> throw new LocalException("没有编号为 " + number + " 的度量；可选：" + String.join(" ", ALL) + "。");
        }
    }
}
