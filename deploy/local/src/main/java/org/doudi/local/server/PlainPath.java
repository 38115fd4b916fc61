package org.doudi.local.server;

import java.nio.file.Path;

/// A path that may stand between quotation marks in a command that PostgreSQL hands to a shell.
public final class PlainPath {
    private static final String SPECIAL = "\"'\\%$`\n";

    private PlainPath() {}

    public static boolean is(Path path) {
        return path.toString().chars().noneMatch(each -> SPECIAL.indexOf(each) >= 0);
    }
}
