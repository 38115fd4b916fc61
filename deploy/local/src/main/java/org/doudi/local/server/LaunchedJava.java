package org.doudi.local.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// A running Java program.
///
/// @param recorded the start-up cache that this run writes when it ends
public record LaunchedJava(Detached process, Optional<Path> recorded) {

    public static LaunchedJava start(
            JavaProgram program, Startup startup, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        var run = startup.run(program);
        return new LaunchedJava(
                Detached.start(startup.dress(program).command(run.flags()), environment, folder, log), run.recorded());
    }
}
