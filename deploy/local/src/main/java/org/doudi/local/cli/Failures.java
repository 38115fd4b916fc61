package org.doudi.local.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.local.server.LocalException;

/// How a failure is told to a person: one sentence with what to do.
final class Failures {
    private Failures() {}

    /// The sentence, where there is one; any other failure is a fault of ours and shows where it happened.
    static Optional<String> sentence(Throwable failure) {
        return causes(failure)
                .filter(cause -> cause instanceof LocalException || cause instanceof IOException)
                .findFirst()
                .map(cause -> cause instanceof LocalException
                        ? String.valueOf(cause.getMessage())
                        : "读写文件失败（" + cause.getMessage() + "）；请检查磁盘空间和目录权限后重试。");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
