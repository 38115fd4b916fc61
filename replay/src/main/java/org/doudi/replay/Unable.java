package org.doudi.replay;

import java.io.Serial;

/// It cannot be done, and nothing has changed.
public final class Unable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public Unable(String message) {
        super(message);
    }

    public Unable(String message, Throwable cause) {
        super(message, cause);
    }
}
