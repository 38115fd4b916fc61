package org.doudi.bench.measure;

/// A run lost, doubled or reordered something: it scores zero, however fast it was.
public final class NotKept extends RuntimeException {
    public NotKept(String what) {
        super(what);
    }
}
