package org.doudi.events;

import org.jspecify.annotations.Nullable;

/// An event that this program cannot read. Its stream is parked for the reader, never skipped.
public final class UnreadableEvent extends RuntimeException {
    public UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
