package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doudi.events.ArticleKind;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.KnowledgeEvent.Article;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.Articles;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.domain.knowledge.Grams;

/// 知识库, from its table. The index finds the texts that have all the pairs of a question; whether they stand beside each
/// other as asked, the text itself tells.
@ApplicationScoped
public class StoredArticles implements Articles {
    private static final String COLUMNS =
            "SELECT id, kind, matter, matter_name, cause, title, reason, solution, case_ids,"
                    + " owner, review_by, retired, published_at, revised_at FROM article";
    private static final String LIST = COLUMNS + """
             WHERE centre = $1 AND NOT retired AND grams @> $2::text[]
                AND NOT EXISTS (SELECT 1 FROM unnest($3::text[]) word WHERE position(word IN plain) = 0)
                AND ($4::text IS NULL OR matter = $4) AND ($5::text IS NULL OR cause = $5)
                AND ($6::date IS NULL OR review_by <= $6)
                AND ($7::timestamptz IS NULL OR (revised_at, id) < ($7, $8::uuid))
            ORDER BY revised_at DESC, id DESC LIMIT $9""";
    private static final String FIND = COLUMNS + " WHERE centre = $1 AND id = $2";
    private static final String SUGGESTIONS = COLUMNS + """
            , LATERAL (SELECT count(*) AS shared FROM unnest(grams) gram WHERE gram = ANY ($4::text[])) text
            WHERE centre = $1 AND NOT retired AND (matter = $2 OR cause = $3 OR grams && $4::text[])
            ORDER BY coalesce(matter = $2, false) DESC, coalesce(cause = $3, false) DESC, text.shared DESC,
                revised_at DESC, id DESC LIMIT $5""";

    private final Pool pool;

    StoredArticles(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Page<Shown>> list(String centre, Filter filter, Page.Request page) {
        String question = filter.question().orElse("");
        return pool.preparedQuery(LIST)
                .execute(Tuple.tuple()
                        .addString(centre)
                        .addArrayOfString(Grams.asked(question).toArray(String[]::new))
                        .addArrayOfString(Grams.words(question).toArray(String[]::new))
                        .addString(filter.matter().orElse(null))
                        .addString(filter.cause().map(CauseCode::name).orElse(null))
                        .addLocalDate(filter.dueBy().orElse(null))
                        .addOffsetDateTime(page.after()
                                .map(after -> after.at().atOffset(ZoneOffset.UTC))
                                .orElse(null))
                        .addUUID(page.after().map(Cursor::id).orElse(null))
                        .addInteger(page.size() + 1))
                .map(rows -> Page.of(shown(rows), page.size(), found -> new Cursor(found.revisedAt(), found.id())));
    }

    @Override
    public Uni<Optional<Shown>> find(String centre, UUID id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(centre, id))
                .map(rows -> shown(rows).stream().findFirst());
    }

    @Override
    public Uni<List<Shown>> suggestions(String centre, Hint hint, int most) {
        String[] pairs =
                hint.text().stream().flatMap(text -> Grams.asked(text).stream()).toArray(String[]::new);
        return pool.preparedQuery(SUGGESTIONS)
                .execute(Tuple.tuple()
                        .addString(centre)
                        .addString(hint.matter().orElse(null))
                        .addString(hint.cause().map(CauseCode::name).orElse(null))
                        .addArrayOfString(pairs)
                        .addInteger(most))
                .map(StoredArticles::shown);
    }

    private static List<Shown> shown(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(StoredArticles::shown)
                .toList();
    }

    private static Shown shown(Row row) {
        return new Shown(
                row.getUUID("id"),
                new Article(
                        ArticleKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getString("matter"))
                                .map(code -> new Matter(code, row.getString("matter_name"))),
                        CauseCode.valueOf(row.getString("cause")),
                        row.getString("title"),
                        row.getString("reason"),
                        row.getString("solution"),
                        Stream.of(row.getArrayOfUUIDs("case_ids"))
                                .map(StreamId::new)
                                .toList(),
                        new StaffId(row.getString("owner")),
                        row.getLocalDate("review_by")),
                row.getBoolean("retired"),
                row.getOffsetDateTime("published_at").toInstant(),
                row.getOffsetDateTime("revised_at").toInstant());
    }
}
