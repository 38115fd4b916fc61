package org.doudi.store.log;

import io.vertx.mutiny.sqlclient.Tuple;

/// One row written in the append's transaction: a table that decisions and timers look things up in, never the
/// truth. Writes with the same statement are sent as one batch.
public record IndexWrite(String sql, Tuple parameters) {}
