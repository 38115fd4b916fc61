package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.application.CaseLedger;
import org.doudi.reporting.application.LedgerFilter;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.domain.view.CaseView;

/// 台账, from its table.
@ApplicationScoped
public class StoredLedger implements CaseLedger {
    private final Reader reader;
    private final LedgerPages pages;

    StoredLedger(Reader reader, LedgerPages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    @Override
    public Uni<Page<LedgerRow>> list(Sight sight, LedgerFilter filter, Page.Request page) {
        return pages.page(sight, filter.unit(), along -> condition(sight, filter, along), page);
    }

    @Override
    public Uni<Optional<CaseView>> find(Sight sight, StreamId caseId) {
        Clause where = Clause.of("c.id = :id", "id", caseId.value()).and(SightClause.of(sight));
        return reader.list(
                        String.class, "select c.view from LedgerEntry c where " + where.text(), where.parameters(), 1)
                .map(views -> views.stream().findFirst().map(ViewJson::view));
    }

    static Clause condition(Sight sight, LedgerFilter filter, Along along) {
        return Clause.all(Stream.of(
                        Optional.of(Clause.of("1 = 1")),
                        filter.state().map(state -> Clause.of("c.state = :state", "state", state.name())),
                        filter.channel().map(channel -> Clause.of("c.channel = :channel", "channel", channel.name())),
                        filter.breached().map(breached -> Clause.of("c.breached = :breached", "breached", breached)),
                        filter.from().map(from -> Clause.of(along.receivedAt() + " >= :from", "from", from)),
                        filter.before().map(before -> Clause.of(along.receivedAt() + " < :before", "before", before)),
                        filter.number().map(number -> Clause.of("c.number = :number", "number", number)),
                        filter.light().map(light -> LightClause.ofCase(sight, light)))
                .flatMap(Optional::stream)
                .toList());
    }
}
