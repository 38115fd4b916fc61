package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.doudi.reporting.application.LedgerFilter;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.application.search.SearchedCases;
import org.doudi.reporting.application.search.SearchingLedger.Found;
import org.doudi.reporting.domain.knowledge.Grams;
import org.doudi.reporting.domain.knowledge.Snippet;

/// 台账检索. The index finds the texts that have all the pairs of a question; whether they stand beside
/// each other as asked, the text itself tells.
@ApplicationScoped
public class StoredSearch implements SearchedCases {
    private final LedgerPages pages;
    private final Reader reader;

    StoredSearch(LedgerPages pages, Reader reader) {
        this.pages = pages;
        this.reader = reader;
    }

    @Override
    public Uni<Page<Found>> search(Sight sight, LedgerFilter filter, String question, Page.Request page) {
        return pages.page(
                        sight,
                        filter.unit(),
                        along -> StoredLedger.condition(sight, filter, along).and(said(question)),
                        page)
                .chain(found -> texts(found.items())
                        .map(texts -> found.map(row -> new Found(
                                row, Snippet.of(texts.getOrDefault(row.caseId().value(), ""), question)))));
    }

    private static Clause said(String question) {
        List<String> words = Grams.words(question).toList();
        List<String> conditions = new ArrayList<>(List.of("t.caseId = c.id", "array_includes(t.grams, :grams)"));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("grams", Grams.asked(question).toArray(String[]::new));
        for (int i = 0; i < words.size(); i++) {
            conditions.add("locate(:word" + i + ", t.plain) > 0");
            parameters.put("word" + i, words.get(i));
        }
        return new Clause(
                "exists (select 1 from CaseText t where " + String.join(" and ", conditions) + ")", parameters);
    }

    private Uni<Map<UUID, String>> texts(List<LedgerRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        List<UUID> ids = rows.stream().map(row -> row.caseId().value()).toList();
        return reader.list(
                        Text.class,
                        "select t.caseId, t.plain from CaseText t where t.caseId in (:ids)",
                        Map.of("ids", ids),
                        ids.size())
                .map(found -> found.stream().collect(Collectors.toMap(Text::caseId, Text::plain)));
    }

    /// What is read of a text.
    record Text(UUID caseId, String plain) {
        @Override
        public String toString() {
            return "［明文］";
        }
    }
}
