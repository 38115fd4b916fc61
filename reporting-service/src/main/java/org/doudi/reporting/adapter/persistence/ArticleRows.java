package org.doudi.reporting.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.KnowledgeEvent;
import org.doudi.events.KnowledgeEvent.Article;
import org.doudi.events.KnowledgeEvent.KnowledgeArticlePublished;
import org.doudi.events.KnowledgeEvent.KnowledgeArticleRetired;
import org.doudi.events.KnowledgeEvent.KnowledgeArticleRevised;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.knowledge.Grams;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;

/// The table `article`: what it is found by follows from its text.
@ApplicationScoped
public class ArticleRows implements IndexRows {
    private static final String WRITTEN = """
            INSERT INTO article (id, centre, kind, matter, matter_name, cause, title, reason, solution, case_ids, owner,
                review_by, published_at, revised_at, plain, grams)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $14, $15)
            ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, matter = excluded.matter,
                matter_name = excluded.matter_name, cause = excluded.cause, title = excluded.title,
                reason = excluded.reason, solution = excluded.solution, case_ids = excluded.case_ids,
                owner = excluded.owner, review_by = excluded.review_by, revised_at = excluded.revised_at,
                plain = excluded.plain, grams = excluded.grams""";
    private static final String RETIRED = "UPDATE article SET retired = true WHERE id = $1";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return event.event() instanceof KnowledgeEvent knowledge ? rows(knowledge, event.metadata()) : List.of();
    }

    private static List<IndexWrite> rows(KnowledgeEvent event, EventMetadata metadata) {
        return switch (event) {
            case KnowledgeArticlePublished it -> List.of(written(it.article(), metadata));
            case KnowledgeArticleRevised it -> List.of(written(it.article(), metadata));
            case KnowledgeArticleRetired _ ->
                List.of(new IndexWrite(RETIRED, Tuple.of(metadata.stream().value())));
            case KnowledgeEvent.GuideRevisionProposed _, KnowledgeEvent.GuideRevisionDecided _ -> List.of();
        };
    }

    private static IndexWrite written(Article article, EventMetadata metadata) {
        OffsetDateTime at = metadata.occurredAt().atOffset(ZoneOffset.UTC);
        String text = Stream.of(
                        article.title(),
                        article.matter().map(Matter::name).orElse(""),
                        article.reason(),
                        article.solution())
                .collect(Collectors.joining("\n"));
        return new IndexWrite(
                WRITTEN,
                Tuple.tuple()
                        .addUUID(metadata.stream().value())
                        .addString(metadata.centre())
                        .addString(article.kind().name())
                        .addString(article.matter().map(Matter::code).orElse(null))
                        .addString(article.matter().map(Matter::name).orElse(null))
                        .addString(article.cause().name())
                        .addString(article.title())
                        .addString(article.reason())
                        .addString(article.solution())
                        .addArrayOfUUID(
                                article.caseIds().stream().map(StreamId::value).toArray(UUID[]::new))
                        .addString(article.owner().value())
                        .addLocalDate(article.reviewBy())
                        .addOffsetDateTime(at)
                        .addString(Grams.plain(text))
                        .addArrayOfString(Grams.of(text).toArray(String[]::new)));
    }
}
