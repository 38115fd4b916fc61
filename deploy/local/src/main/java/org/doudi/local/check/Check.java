package org.doudi.local.check;

import java.util.Optional;

/// Something that must be right on this machine.
public interface Check {
    /// What is looked at, in a few words.
    String name();

    /// What is wrong and how to mend it, in one sentence; nothing when all is well.
    Optional<String> problem();
}
