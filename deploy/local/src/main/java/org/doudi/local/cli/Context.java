package org.doudi.local.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.doudi.local.http.Http;
import org.doudi.local.http.Tokens;
import org.doudi.local.install.Installation;
import org.doudi.local.run.ProcessRegistry;
import org.doudi.local.status.StatusReader;

/// What every command works with.
///
/// @param out for people, in UTF-8 whatever the terminal's default
public record Context(Installation installation, ProcessRegistry registry, Http http, PrintStream out) {

    public static Context ofEnvironment() {
        var installation = Installation.ofEnvironment(System.getenv());
        return new Context(
                installation,
                new ProcessRegistry(installation.data().resolve("run")),
                new Http(),
                new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    public Tokens tokens() {
        return new Tokens(installation, http);
    }

    public StatusReader status() {
        return new StatusReader(installation, registry, http);
    }
}
