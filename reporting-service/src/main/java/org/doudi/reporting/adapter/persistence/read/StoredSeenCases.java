package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.application.SeenCases;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.domain.view.CaseView;

/// Several cases at once, within what an asker may see.
@ApplicationScoped
public class StoredSeenCases implements SeenCases {
    private final Reader reader;

    StoredSeenCases(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Uni<List<CaseView>> of(Sight sight, Collection<StreamId> cases) {
        Set<UUID> ids = cases.stream().map(StreamId::value).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Clause where = Clause.of("c.id in (:ids)", "ids", ids).and(SightClause.of(sight));
        return reader.list(
                        String.class,
                        "select c.view from LedgerEntry c where " + where.text(),
                        where.parameters(),
                        ids.size())
                .map(views -> views.stream().map(ViewJson::view).toList());
    }
}
