package org.doudi.bench.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.doudi.bench.measure.Goal;
import org.doudi.bench.measure.Quantiles;
import org.doudi.bench.measure.Report;
import org.doudi.bench.proc.Proc;
import org.doudi.local.run.Components;
import org.doudi.local.server.Processes;

/// Measure 8: the second start, the memory, and the CPU of a stack that nobody asks anything.
public final class StackMeasure {
    private static final int ROUNDS = 2;
    private static final Duration SETTLE = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final double MIB_IN_GIB = 1024;

    private final Report report;

    public StackMeasure(Report report) {
        this.report = report;
    }

    public void run() throws IOException {
        report.title(
                "8 · 整套系统 the whole stack: PostgreSQL, Kafka, Keycloak, five services and the console by ./doudi up");
        Map<Flags, List<Standing>> all = new EnumMap<>(Flags.class);
        try (Stack stack = Stack.fresh()) {
            stack.up(Flags.OURS);
            stack.down();
            for (int round = 1; round <= ROUNDS; round++) {
                for (Flags flags : Flags.values()) {
                    Standing standing = standing(stack, flags);
                    all.computeIfAbsent(flags, _ -> new ArrayList<>()).add(standing);
                    report.row("round " + round + "  " + flags.label(), standing.toString());
                }
            }
        }
        compare(Objects.requireNonNull(all.get(Flags.OURS)), Objects.requireNonNull(all.get(Flags.DEFAULT)));
    }

    private static Standing standing(Stack stack, Flags flags) throws IOException {
        double start = stack.up(flags);
        Processes.pause(SETTLE);
        double before = Proc.cpu(stack.processes());
        Processes.pause(IDLE);
        double idle = (Proc.cpu(stack.processes()) - before) / IDLE.toSeconds();
        double service = Quantiles.median(Components.SERVICES.stream()
                .mapToDouble(name -> Proc.pss(stack.processes(name)))
                .toArray());
        Standing standing = new Standing(start, service, Proc.pss(stack.processes()), idle);
        stack.down();
        return standing;
    }

    private void compare(List<Standing> ours, List<Standing> others) {
        ratio("second start / default flags", ours, others, Standing::start, 0.4);
        ratio("memory of a service / default flags", ours, others, Standing::service, 0.7);
        ratio("memory of the stack / default flags", ours, others, Standing::stack, 0.7);
        report.verdict("second start", Standing.median(ours, Standing::start), Goal.below(30, " s"));
        report.verdict("whole stack", Standing.median(ours, Standing::stack) / MIB_IN_GIB, Goal.below(3, " GiB"));
        report.verdict("idle", Standing.median(ours, Standing::idle), Goal.below(0.2, " cores"));
    }

    private void ratio(
            String what, List<Standing> ours, List<Standing> others, ToDoubleFunction<Standing> figure, double goal) {
        report.verdict(what, Standing.median(ours, figure) / Standing.median(others, figure), Goal.atMost(goal));
    }
}
