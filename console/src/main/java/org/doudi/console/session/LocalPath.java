package org.doudi.console.session;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where somebody goes back to after signing in: a path of the console, never another site.
///
/// @param value begins with one slash
record LocalPath(String value) {
    static final LocalPath START = new LocalPath("/");

    private static final int LONGEST = 2_000;

    /// No backslash and nothing that a browser drops or reads as one; no second slash, which would name a host.
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\\"<>]]*");

    private static final Pattern SIGNING = Pattern.compile("/(?:login|logout|services|session)(?:[/?#].*)?");

    /// The path as it was asked for, or the first page when it leads anywhere else.
    static LocalPath of(@Nullable String asked) {
        return asked != null
                        && asked.length() <= LONGEST
                        && LOCAL.matcher(asked).matches()
                        && !SIGNING.matcher(asked).matches()
                ? new LocalPath(asked)
                : START;
    }
}
