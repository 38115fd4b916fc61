package org.doudi.restore;

/// The topic is not written from tables that do not agree; the message says where.
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String where) {
        super(where);
    }
}
