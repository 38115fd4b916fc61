package org.doudi.local;

import org.doudi.local.cli.Commands;

/// `./doudi`
public final class Doudi {
    private Doudi() {}

    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
