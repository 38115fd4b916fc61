package org.doudi.local.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/// What the user sees while things start and stop: one line per step.
public record Progress(PrintStream out) {

    public void step(String text) {
        out.println("· " + text);
    }

    /// A step that is done, with the time that it took.
    public void done(String text, Duration time) {
        out.println(String.format(Locale.ROOT, "✓ %s（%.1f 秒）", text, time.toMillis() / 1000.0));
    }
}
