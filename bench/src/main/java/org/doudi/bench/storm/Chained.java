package org.doudi.bench.storm;

import java.time.Instant;

/// The hash chain in SQL: each event's hash over the one before it, its attributes and its body, as `EventChain`
/// has it. Over rows with the columns `id`, `stream`, `version`, `shard`, `position`, `correlation` and `body`, and
/// the hash `before` them.
final class Chained {
    /// Linear in a window: each row adds one link.
    static final String FUNCTIONS = "CREATE FUNCTION link(bytea, bytea, bytea) RETURNS bytea LANGUAGE sql IMMUTABLE"
            + " PARALLEL SAFE AS 'SELECT sha256(coalesce($1, $2) || $3)';"
            + " CREATE AGGREGATE chain(bytea, bytea) (SFUNC = link, STYPE = bytea)";

    private Chained() {}

    /// Of many rows, whose positions go by the column `order`.
    static String hashes(String type, Instant occurredAt, Instant recordedAt, String order) {
        return "chain(before, " + linked(type, occurredAt, recordedAt) + ") OVER (PARTITION BY shard ORDER BY " + order
                + " ROWS UNBOUNDED PRECEDING)";
    }

    /// Of one row.
    static String hash(String type, Instant occurredAt, Instant recordedAt) {
        return "sha256(before || " + linked(type, occurredAt, recordedAt) + ")";
    }

    private static String linked(String type, Instant occurredAt, Instant recordedAt) {
        return "convert_to('id=' || id || E'\\nsource=/deadline-service\\ntype=" + type
                + "\\nsubject=' || stream || E'\\ntime=" + occurredAt + "\\nrecorded=" + recordedAt
                + "\\nversion=' || version || E'\\nshard=' || shard || E'\\nposition=' || position"
                + " || E'\\ncausation=\\ncorrelation=' || correlation || E'\\nactor=system:deadline\\ncentre=150626"
                + "\\npolicy=2022-12-02\\nchannel=WINDOW\\ncaseno=BENCH-1\\n', 'UTF8') || body";
    }

    /// The columns of `event`, in their order.
    static String columns(String type, Instant occurredAt, Instant recordedAt) {
        return "shard, position, id, stream, version, '" + type + "', '" + occurredAt + "'::timestamptz, '" + recordedAt
                + "'::timestamptz, NULL::uuid, correlation, 'system:deadline', '150626', '2022-12-02', 'WINDOW',"
                + " 'BENCH-1', body, hash";
    }
}
