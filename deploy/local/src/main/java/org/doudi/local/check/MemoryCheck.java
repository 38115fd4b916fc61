package org.doudi.local.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The whole system takes up to 3 GiB.
///
/// @param available in bytes
record MemoryCheck(long available) implements Check {
    private static final long NEEDED = 3L << 30;
    private static final Path LINUX = Path.of("/proc/meminfo");

    static MemoryCheck ofMachine() {
        return new MemoryCheck(measure());
    }

    @Override
    public String name() {
        return String.format(Locale.ROOT, "可用内存 %.1f GB", gigabytes(available));
    }

    @Override
    public Optional<String> problem() {
        return available >= NEEDED
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT, "可用内存只有 %.1f GB，需要约 3 GB；请关闭一些程序，或换一台内存更大的机器。", gigabytes(available)));
    }

    private static double gigabytes(long bytes) {
        return bytes / (double) (1L << 30);
    }

    private static long measure() {
        try {
            if (Files.exists(LINUX)) {
                for (var line : Files.readAllLines(LINUX)) {
                    if (line.startsWith("MemAvailable:")) {
                        return Long.parseLong(line.replaceAll("\\D", "")) << 10;
                    }
                }
            }
        } catch (IOException e) {
            // As on a system that does not say.
        }
        return NEEDED;
    }
}
