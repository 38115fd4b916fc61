package org.doudi.console.citizen;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// 评价码, as it may be written.
record RatingCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{4,64}");

    /// Typed in with blanks about it, it is the same.
    static Optional<RatingCode> of(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(code -> FORM.matcher(code).matches())
                .map(RatingCode::new);
    }
}
