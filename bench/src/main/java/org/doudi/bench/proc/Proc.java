package org.doudi.bench.proc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What Linux says of processes.
public final class Proc {
    /// `sysconf(_SC_CLK_TCK)`, the same on every Linux.
    private static final double TICKS_IN_SECOND = 100;

    private static final int USER = 11;
    private static final int CHILDREN_SYSTEM = 14;
    private static final int IDLE = 4;
    private static final int WAITING = 5;
    private static final int GUEST = 9;

    private Proc() {}

    /// Their proportional share of memory, MiB: what several map together is counted once.
    public static double pss(Stream<ProcessHandle> processes) {
        return processes
                        .mapToLong(process -> pssOf(read(process, "smaps_rollup")))
                        .sum()
                / 1024.0;
    }

    /// CPU that they and their ended children have used, seconds.
    public static double cpu(Stream<ProcessHandle> processes) {
        return processes.mapToLong(process -> ticksOf(read(process, "stat"))).sum() / TICKS_IN_SECOND;
    }

    /// CPU that the whole machine has used, seconds.
    static double machine() {
        try {
            return busyOf(Files.readString(Path.of("/proc/stat"))) / TICKS_IN_SECOND;
        } catch (IOException notLinux) {
            return Double.NaN;
        }
    }

    /// Everything but idling and waiting for the disk, of all cores together; guests are in user time already.
    static long busyOf(String stat) {
        String[] fields = stat.lines().findFirst().orElse("").split(" +", -1);
        long busy = 0;
        for (int field = 1; field < Math.min(fields.length, GUEST); field++) {
            busy += field == IDLE || field == WAITING ? 0 : Long.parseLong(fields[field]);
        }
        return busy;
    }

    /// KiB.
    static long pssOf(String rollup) {
        return rollup.lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .sum();
    }

    /// User and system time, its own and its ended children's. The name, in brackets, may hold spaces.
    static long ticksOf(String stat) {
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).strip().split(" ", -1);
        long ticks = 0;
        for (int field = USER; field <= CHILDREN_SYSTEM; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks;
    }

    private static String read(ProcessHandle process, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
        } catch (IOException ended) {
            return "";
        }
    }
}
