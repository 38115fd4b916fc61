package org.doudi.reporting.adapter.persistence.projection;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;

/// One multi-row statement; nothing is sent where it has no rows.
record Statement(String sql, List<?> rows, Tuple parameters) {
    static <R> Statement of(String sql, List<R> rows, Function<Columns<R>, Columns<R>> columns) {
        return new Statement(sql, rows, columns.apply(Columns.of(rows)).tuple());
    }
}
