package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.EventCodec;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.adapter.persistence.table.LoggedEvent;
import org.doudi.reporting.application.FollowedCases;
import org.doudi.reporting.domain.progress.Progress.Happened;
import org.doudi.reporting.domain.view.CaseView;

/// 查进度, from the ledger and from the log that was read.
@ApplicationScoped
public class StoredFollowedCases implements FollowedCases {
    /// More than any case has.
    private static final int MOST = 10_000;

    private final Reader reader;
    private final EventCodec codec;

    StoredFollowedCases(Reader reader, EventCodec codec) {
        this.reader = reader;
        this.codec = codec;
    }

    @Override
    public Uni<Optional<StreamId>> numbered(String centre, String number) {
        return reader.list(
                        UUID.class,
                        "select c.id from LedgerEntry c where c.centre = :centre and c.number = :number",
                        Map.of("centre", centre, "number", number),
                        1)
                .map(found -> found.stream().map(StreamId::new).findFirst());
    }

    @Override
    public Uni<Optional<CaseView>> view(StreamId caseId) {
        return reader.list(
                        String.class,
                        "select c.view from LedgerEntry c where c.id = :id",
                        Map.of("id", caseId.value()),
                        1)
                .map(found -> found.stream().map(ViewJson::view).findFirst());
    }

    @Override
    public Uni<List<Happened>> log(StreamId caseId) {
        return reader.list(
                        LoggedEvent.class,
                        "from LoggedEvent e where e.stream = :stream order by e.seq",
                        Map.of("stream", caseId.value()),
                        MOST)
                .map(events -> events.stream()
                        .map(event -> new Happened(event.occurredAt, codec.decode(event.type, event.body)))
                        .toList());
    }
}
