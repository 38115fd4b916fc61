package org.doudi.verifier;

/// What is shown does not prove what it says; the message says why, in Chinese.
public final class NotValid extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotValid(String why) {
        super(why);
    }
}
