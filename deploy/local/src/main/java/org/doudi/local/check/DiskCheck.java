package org.doudi.local.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// There is room for what the folder will hold.
///
/// @param needed in bytes
/// @param variable names another folder
record DiskCheck(String label, Path folder, long needed, String variable) implements Check {
    @Override
    public String name() {
        return label + " " + folder;
    }

    @Override
    public Optional<String> problem() {
        var existing = existing(folder);
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            return Optional.of(label + " " + folder + " 不可写；请检查权限，或用 " + variable + " 指定别的目录。");
        }
        try {
            var usable = Files.getFileStore(existing).getUsableSpace();
            return usable >= needed
                    ? Optional.empty()
                    : Optional.of(String.format(
                            Locale.ROOT,
                            "%s %s 所在磁盘只剩 %.1f GB，需要 %.1f GB；请腾出空间，或用 %s 指定别的目录。",
                            label,
                            folder,
                            gigabytes(usable),
                            gigabytes(needed),
                            variable));
        } catch (IOException e) {
            return Optional.of(label + " " + folder + " 无法检查剩余空间（" + e.getMessage() + "）；请检查磁盘。");
        }
    }

    /// The folder itself, or the nearest above it that is there.
    private static Path existing(Path folder) {
        var parent = folder.toAbsolutePath().getParent();
        return Files.exists(folder) || parent == null ? folder : existing(parent);
    }

    private static double gigabytes(long bytes) {
        return bytes / (double) (1L << 30);
    }
}
