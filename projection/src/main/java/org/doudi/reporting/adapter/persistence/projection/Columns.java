package org.doudi.reporting.adapter.persistence.projection;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The parameters of a multi-row statement: one array for each column, to be unnested.
final class Columns<R> {
    private final List<R> rows;
    private final io.vertx.sqlclient.Tuple columns = io.vertx.sqlclient.Tuple.tuple();

    private Columns(List<R> rows) {
        this.rows = rows;
    }

    static <R> Columns<R> of(List<R> rows) {
        return new Columns<>(rows);
    }

    /// One value for all rows.
    Columns<R> value(int value) {
        columns.addInteger(value);
        return this;
    }

    Columns<R> text(Function<R, @Nullable String> value) {
        columns.addArrayOfString(array(String[]::new, value));
        return this;
    }

    Columns<R> uuid(Function<R, @Nullable UUID> value) {
        columns.addArrayOfUUID(array(UUID[]::new, value));
        return this;
    }

    Columns<R> integer(Function<R, @Nullable Integer> value) {
        columns.addArrayOfInteger(array(Integer[]::new, value));
        return this;
    }

    Columns<R> bigint(Function<R, Long> value) {
        columns.addArrayOfLong(array(Long[]::new, value));
        return this;
    }

    Columns<R> bool(Function<R, Boolean> value) {
        columns.addArrayOfBoolean(array(Boolean[]::new, value));
        return this;
    }

    Columns<R> instant(Function<R, @Nullable Instant> value) {
        columns.addArrayOfOffsetDateTime(array(OffsetDateTime[]::new, row -> utc(value.apply(row))));
        return this;
    }

    Columns<R> date(Function<R, LocalDate> value) {
        columns.addArrayOfLocalDate(array(LocalDate[]::new, value));
        return this;
    }

    Columns<R> bytes(Function<R, byte[]> value) {
        columns.addArrayOfBuffer(array(Buffer[]::new, row -> Buffer.buffer(value.apply(row))));
        return this;
    }

    Tuple tuple() {
        return Tuple.newInstance(columns);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private <T> T[] array(IntFunction<T[]> make, Function<R, ? extends @Nullable T> value) {
        return rows.stream().map(value).toArray(make);
    }
}
