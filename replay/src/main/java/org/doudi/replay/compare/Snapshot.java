package org.doudi.replay.compare;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.replay.compare.ComparedTable.Difference;
import org.doudi.replay.compare.ComparedTable.Kind;
import org.doudi.replay.db.Access;
import org.doudi.replay.db.Asking;
import org.doudi.replay.db.Waiting;

/// Both generations as they stand at one instant, however long it takes to compare them: row by row, by the hash of
/// everything in the row.
public final class Snapshot implements AutoCloseable {
    private static final String TABLES = """
            SELECT c.relname, 'ROW(' || string_agg('t.' || quote_ident(a.attname), ', ' ORDER BY k.no) || ')::text',
                EXISTS (SELECT FROM pg_attribute x WHERE x.attrelid = c.oid AND x.attname = 'case_id')
            FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid,
                unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, no), pg_attribute a
            WHERE i.indisprimary AND c.relnamespace = $1::text::regnamespace AND a.attrelid = c.oid
                AND a.attnum = k.attnum
            GROUP BY c.oid, c.relname ORDER BY c.relname""";
    private static final String DIFFER = """
            ), differ AS MATERIALIZED (SELECT key, l.hash IS NULL AS missed, b.hash IS NULL AS lost
                FROM live l FULL JOIN built b USING (key) WHERE l.hash IS DISTINCT FROM b.hash)
            SELECT (SELECT count(*) FROM live), (SELECT count(*) FROM built), (SELECT count(*) FROM differ), d.*
            FROM (VALUES (1)) one LEFT JOIN (SELECT * FROM differ ORDER BY key LIMIT 10) d ON true""";

    private final SqlConnection connection;

    private Snapshot(SqlConnection connection) {
        this.connection = connection;
    }

    /// What is committed now, and nothing that comes later.
    public static Snapshot take(Access access) {
        SqlConnection connection = access.connect();
        Asking.run(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        Asking.run(connection, "SET LOCAL work_mem = '64MB'");
        Asking.rows(connection, "SELECT txid_current_if_assigned()", _ -> 0);
        return new Snapshot(connection);
    }

    /// Every table of the two.
    ///
    /// @param cases which alone are compared; all, and what is of no case, where there is no list
    public List<ComparedTable> compare(String live, String built, Optional<List<StreamId>> cases) {
        return Asking.rows(connection, TABLES, Tuple.of(built), Snapshot::table).stream()
                .filter(table -> table.ofCases() || cases.isEmpty())
                .map(table -> compare(table, live, built, cases))
                .toList();
    }

    private ComparedTable compare(Table table, String live, String built, Optional<List<StreamId>> cases) {
        String where = cases.isPresent() ? " WHERE t.case_id = ANY($1)" : "";
        String sql = "WITH live AS MATERIALIZED (" + table.rows(live) + where + "), built AS MATERIALIZED ("
                + table.rows(built) + where + DIFFER;
        Tuple parameters = cases.map(
                        some -> Tuple.of(some.stream().map(StreamId::value).toArray(UUID[]::new)))
                .orElseGet(Tuple::tuple);
        List<Row> rows = Asking.rows(connection, sql, parameters, row -> row);
        Row first = rows.getFirst();
        return new ComparedTable(
                table.name(),
                first.getLong(0),
                first.getLong(1),
                first.getLong(2),
                rows.stream()
                        .filter(row -> row.getString(3) != null)
                        .map(Snapshot::difference)
                        .toList());
    }

    private static Difference difference(Row row) {
        return new Difference(
                row.getString(3),
                row.getBoolean(4) ? Kind.ONLY_BUILT : row.getBoolean(5) ? Kind.ONLY_LIVE : Kind.OTHER);
    }

    private static Table table(Row row) {
        return new Table(row.getString(0), row.getString(1), row.getBoolean(2));
    }

    @Override
    public void close() {
        Waiting.on(connection.close());
    }

    /// @param key     an expression of its primary key
    /// @param ofCases whether its rows are each of one case
    private record Table(String name, String key, boolean ofCases) {
        String rows(String schema) {
            return "SELECT " + key + " AS key, md5(t::text) AS hash FROM " + schema + "." + name + " t";
        }
    }
}
