package org.doudi.intake.application;

import java.util.Optional;

/// 附件类型, by what a file begins with; its name and what is said of it prove nothing.
public interface FileTypes {
    /// The media type, where it is one that the window takes.
    Optional<String> of(byte[] content);
}
