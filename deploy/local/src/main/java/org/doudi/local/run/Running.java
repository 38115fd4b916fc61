package org.doudi.local.run;

import java.nio.file.Path;
import java.util.Optional;
import org.doudi.local.server.Detached;

/// A process of the installation.
///
/// @param recorded the start-up cache that it writes when it ends
public record Running(String name, Detached process, Optional<Path> recorded) {}
