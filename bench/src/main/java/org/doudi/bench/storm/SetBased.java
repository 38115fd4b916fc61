package org.doudi.bench.storm;

import java.time.Instant;

/// One statement that takes all that is due out of the index and records the breaches: positions, versions, hash
/// chain and heads as the log has them. It decides nothing, asks nobody and holds every head until it is done.
final class SetBased {
    static final String BREACHED = "doudi.DeadlineBreached.v1";

    private SetBased() {}

    static String statement(Instant dueAt, Instant now) {
        return "SET work_mem = '256MB'; WITH head AS MATERIALIZED (SELECT * FROM log_head ORDER BY shard FOR UPDATE),"
                + " due AS (DELETE FROM open_clock WHERE NOT provisional AND due_at < '" + now + "' AND NOT EXISTS"
                + " (SELECT FROM parked_event WHERE parked_event.stream = open_clock.stream)"
                + " RETURNING clock_id, stream, shard),"
                + " linked AS MATERIALIZED (SELECT *, " + Chained.hashes(BREACHED, dueAt, now, "clock_id")
                + " AS hash FROM (SELECT due.shard, head.position"
                + " + row_number() OVER (PARTITION BY due.shard ORDER BY clock_id) AS position, uuidv7() AS id,"
                + " due.stream, (SELECT max(e.version) + 1 FROM event e WHERE e.stream = due.stream) AS version,"
                + " uuidv7() AS correlation, clock_id, head.hash AS before, "
                + Bodies.breached(dueAt, now, "clock_id")
                + " AS body FROM due JOIN head ON head.shard = due.shard) placed),"
                + " told AS (INSERT INTO event SELECT " + Chained.columns(BREACHED, dueAt, now) + " FROM linked)"
                + " UPDATE log_head h SET position = l.position, hash = l.hash, recorded_at = '" + now
                + "' FROM (SELECT DISTINCT ON (shard) shard, position, hash FROM linked"
                + " ORDER BY shard, position DESC) l WHERE h.shard = l.shard";
    }

    /// The same for one clock: its id, its stream twice, its shard.
    static String ofOne(Instant dueAt, Instant now) {
        return "WITH gone AS (DELETE FROM open_clock WHERE clock_id = ? RETURNING clock_id),"
                + " head AS (SELECT * FROM log_head WHERE shard = ? FOR UPDATE),"
                + " placed AS MATERIALIZED (SELECT shard, position + 1 AS position, uuidv7() AS id, ?::uuid AS stream,"
                + " (SELECT max(e.version) + 1 FROM event e WHERE e.stream = ?) AS version, uuidv7() AS correlation,"
                + " head.hash AS before, " + Bodies.breached(dueAt, now, "clock_id") + " AS body FROM head, gone),"
                + " linked AS MATERIALIZED (SELECT *, " + Chained.hash(BREACHED, dueAt, now) + " AS hash FROM placed),"
                + " told AS (INSERT INTO event SELECT " + Chained.columns(BREACHED, dueAt, now) + " FROM linked)"
                + " UPDATE log_head h SET position = l.position, hash = l.hash, recorded_at = '" + now
                + "' FROM linked l WHERE h.shard = l.shard";
    }
}
