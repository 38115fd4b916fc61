package org.doudi.local.server;

/// Something on this machine is in the way. The message is one Chinese sentence that says what, and how to
/// mend it.
public final class LocalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LocalException(String message) {
        super(message);
    }

    public LocalException(String message, Throwable cause) {
        super(message, cause);
    }
}
