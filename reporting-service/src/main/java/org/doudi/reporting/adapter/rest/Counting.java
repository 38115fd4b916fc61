package org.doudi.reporting.adapter.rest;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Counts the bytes that pass.
final class Counting extends FilterOutputStream {
    private long bytes;

    Counting(OutputStream to) {
        super(to);
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void write(int next) throws IOException {
        out.write(next);
        bytes++;
    }

    @Override
    public void write(byte[] source, int from, int length) throws IOException {
        out.write(source, from, length);
        bytes += length;
    }
}
