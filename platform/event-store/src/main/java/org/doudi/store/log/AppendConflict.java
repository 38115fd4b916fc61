package org.doudi.store.log;

/// An entry lost: somebody else was first. Nothing of it was recorded.
public final class AppendConflict extends RuntimeException {
    private final Cause cause;

    public AppendConflict(Cause cause) {
        super("append lost by " + cause, null, false, false);
        this.cause = cause;
    }

    public Cause lostBy() {
        return cause;
    }

    /// What the entry lost by.
    public enum Cause {
        /// another decision was recorded on the stream
        VERSION,
        /// the request was answered already
        KEY,
        /// another consumer has applied these events
        CHECKPOINT
    }
}
