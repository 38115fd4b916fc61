package org.doudi.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/// What a verification came to, for a collector of text files (Prometheus text format 0.0.4):
/// the file is there whole, or as it was before.
final class VerificationMetrics {
    private final Path file;

    VerificationMetrics(Path file) {
        this.file = file;
    }

    /// @param finished when it was over, as an instant of this machine's clock
    void write(int findings, Instant finished) throws IOException {
        Path whole = file.toAbsolutePath();
        Path beside = whole.resolveSibling(whole.getFileName() + ".new");
        Files.writeString(beside, """
                # HELP doudi_verify_findings places where the logs were found not to agree
                # TYPE doudi_verify_findings gauge
                doudi_verify_findings %d
                # HELP doudi_verify_finished_seconds when the last verification was over
                # TYPE doudi_verify_finished_seconds gauge
                doudi_verify_finished_seconds %d
                """.formatted(findings, finished.getEpochSecond()));
        Files.move(beside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
