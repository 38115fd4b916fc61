package org.doudi.replay.db;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One question at a time.
public final class Asking {
    private Asking() {}

    public static <T> List<T> rows(SqlConnection connection, String sql, Tuple parameters, Function<Row, T> read) {
        List<T> rows = new ArrayList<>();
        Waiting.on(connection.preparedQuery(sql).execute(parameters)).forEach(row -> rows.add(read.apply(row)));
        return rows;
    }

    public static <T> List<T> rows(SqlConnection connection, String sql, Function<Row, T> read) {
        return rows(connection, sql, Tuple.tuple(), read);
    }

    /// A statement without parameters and without an answer.
    public static void run(SqlConnection connection, String sql) {
        Waiting.on(connection.query(sql).execute());
    }
}
