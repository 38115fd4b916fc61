package org.doudi.bench.reading;

import java.util.List;
import java.util.Locale;
import org.doudi.bench.servers.Superuser;

/// Many cases from few: the rows of whole lives in the projection's own tables, again and again, each time with other
/// ids and numbers, and further in the past, evenly over ten years.
///
/// @param lives which of the cases are copied: a condition on `case_id`
public record CaseCopies(Superuser superuser, String lives) {
    /// All of them.
    public static final String ALL = "true";

    /// Those of which nothing is left to be done.
    public static final String DONE = "case_id NOT IN (SELECT case_id FROM projection_1.work_item)";

    /// Those that somebody has yet to do something about.
    public static final String UNDER_WAY = "case_id IN (SELECT case_id FROM projection_1.work_item)";

    private static final long YEARS_SECONDS = 10L * 365 * 86_400;
    private static final int CASES_AT_ONCE = 100_000;
    private static final String TABLES = "SELECT table_name::text FROM information_schema.columns"
            + " WHERE table_schema = 'projection_1' AND column_name = 'case_id' ORDER BY 1";
    private static final String INDEXES = "SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i"
            + " JOIN pg_class c ON c.oid = i.indrelid"
            + " WHERE c.relnamespace = 'projection_1'::regnamespace AND NOT i.indisprimary ORDER BY 1";
    private static final String DROP_INDEXES = """
            DO $$ DECLARE name text; BEGIN
                FOR name IN SELECT i.indexrelid::regclass::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
                    WHERE c.relnamespace = 'projection_1'::regnamespace AND NOT i.indisprimary
                LOOP EXECUTE 'DROP INDEX ' || name; END LOOP;
            END $$""";

    /// An insertion of the copies `%1$s` to `%2$s`, `%3$s` seconds apart, of the one table.
    private static final String INSERTION = """
            SELECT format('INSERT INTO projection_1.%I (%s) SELECT %s FROM generate_series(%%1$s, %%2$s) k, bench.%I t',
                table_name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position),
                string_agg(CASE
                    WHEN data_type = 'uuid' THEN format('(lpad(to_hex(k), 8, ''0'') || substr(t.%I::text, 9))::uuid', column_name)
                    WHEN data_type = 'timestamp with time zone'
                        THEN format('t.%I - make_interval(secs => k * %%3$s)', column_name)
                    WHEN column_name = 'number' THEN 't.number || ''-'' || k'
                    ELSE format('t.%I', column_name) END, ', ' ORDER BY ordinal_position), table_name)
            FROM information_schema.columns
            WHERE table_schema = 'projection_1' AND table_name = 'TABLE_NAME' AND is_generated = 'NEVER'
            GROUP BY table_name""";

    /// Makes copies until there are so many cases of this kind; how often each life was copied.
    public long upTo(long cases) {
        long few = superuser.number("SELECT count(*) FROM projection_1.case_ledger WHERE " + lives);
        long copies = Math.max(1, cases / few - 1);
        List<String> indexes = superuser.texts(INDEXES);
        superuser.run("CREATE SCHEMA bench");
        List<String> tables = superuser.texts(TABLES);
        tables.forEach(table -> superuser.run(
                "CREATE TABLE bench." + table + " AS SELECT * FROM projection_1." + table + " WHERE " + lives));
        superuser.run(DROP_INDEXES);
        tables.forEach(table -> copy(table, copies, Math.max(1, CASES_AT_ONCE / few)));
        superuser.run("SET client_min_messages = warning; DROP SCHEMA bench CASCADE");
        indexes.forEach(index -> superuser.run("SET maintenance_work_mem = '256MB'; " + index));
        superuser.run("VACUUM (ANALYZE)");
        return copies;
    }

    private void copy(String table, long copies, long atOnce) {
        String insertion =
                superuser.texts(INSERTION.replace("TABLE_NAME", table)).getFirst();
        for (long from = 1; from <= copies; from += atOnce) {
            superuser.run(String.format(
                    Locale.ROOT,
                    insertion,
                    from,
                    Math.min(copies, from + atOnce - 1),
                    Math.max(1, YEARS_SECONDS / copies)));
        }
    }
}
