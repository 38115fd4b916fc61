package org.doudi.reporting.domain.figure;

import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.CauseCode;
import org.doudi.reporting.domain.figure.Fact.Kind;

/// 同类问题 — 三.6: problems of one cause in one matter, or of the cause alone where none was named.
///
/// @param matter the matter's code
public record SameKind(CauseCode cause, Optional<String> matter) {
    private static final String BETWEEN = "/";

    public static SameKind of(CauseCode cause, Optional<String> matter) {
        return new SameKind(cause, matter);
    }

    /// None where the code is of no cause.
    public static Optional<SameKind> parse(String code) {
        int between = code.indexOf(BETWEEN);
        if (between < 0) {
            return Optional.empty();
        }
        String matter = code.substring(between + 1);
        return Stream.of(CauseCode.values())
                .filter(cause -> cause.name().equals(code.substring(0, between)))
                .findFirst()
                .map(cause -> new SameKind(cause, Optional.of(matter).filter(given -> !given.isEmpty())));
    }

    public String code() {
        return cause.name() + BETWEEN + matter.orElse("");
    }

    Kind kind(Optional<String> matterName) {
        return new Kind(
                code(), matterName.map(name -> cause.chinese() + "：" + name).orElse(cause.chinese()));
    }
}
