package org.doudi.store.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// The wire between a service and its database. It breaks behind a COMMIT, so often as it is told: the server has
/// heard it, and what it answers is never heard.
public final class LossyWire implements AutoCloseable {
    private final ServerSocket here;
    private final int server;
    private final AtomicInteger breaks;

    public LossyWire(int server, int breaks) {
        this.server = server;
        this.breaks = new AtomicInteger(breaks);
        try {
            this.here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException("no port is free", e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return here.getLocalPort();
    }

    /// How many times it has yet to break.
    public int left() {
        return breaks.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = here.accept();
                Socket database = new Socket(InetAddress.getLoopbackAddress(), server);
                Thread.ofVirtual().start(() -> up(client, database));
                Thread.ofVirtual().start(() -> down(database, client));
            }
        } catch (IOException e) {
            // closed: the test is over
        }
    }

    private void up(Socket client, Socket database) {
        byte[] bytes = new byte[64 * 1024];
        try {
            InputStream in = client.getInputStream();
            OutputStream out = database.getOutputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                boolean commits = new String(bytes, 0, count, StandardCharsets.ISO_8859_1).contains("COMMIT");
                if (commits && breaks.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    client.close();
                }
                out.write(bytes, 0, count);
                out.flush();
            }
            database.shutdownOutput();
        } catch (IOException e) {
            // broken, as it should be: the server reads to the end of what it got
        }
    }

    private static void down(Socket database, Socket client) {
        byte[] bytes = new byte[64 * 1024];
        boolean heard = true;
        try (database;
                client) {
            InputStream in = database.getInputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                heard = heard && passOn(client, bytes, count);
            }
        } catch (IOException e) {
            // the server went first
        }
    }

    private static boolean passOn(Socket client, byte[] bytes, int count) {
        try {
            client.getOutputStream().write(bytes, 0, count);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            here.close();
        } catch (IOException e) {
            throw new IllegalStateException("a port cannot be closed", e);
        }
    }
}
