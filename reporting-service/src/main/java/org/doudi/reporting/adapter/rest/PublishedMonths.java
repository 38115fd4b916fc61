package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.doudi.reporting.adapter.rest.MonthJson.Publication;
import org.doudi.reporting.application.Moment;
import org.doudi.reporting.application.PublishingSummaries;
import org.doudi.reporting.domain.month.SummaryContents;

/// 已发布的月度汇总 — 三.6: one answer, whatever it is then written as.
@RequestScoped
public class PublishedMonths {
    private final PublishingSummaries publishing;
    private final Legends legends;
    private final Onlooker onlooker;

    PublishedMonths(PublishingSummaries publishing, Legends legends, Onlooker onlooker) {
        this.publishing = publishing;
        this.legends = legends;
        this.onlooker = onlooker;
    }

    Uni<MonthJson> of(Months months) {
        String centre = onlooker.sight().centre();
        return legends.names()
                .chain(names -> publishing
                        .publication(centre, months.firstDay())
                        .map(recorded -> {
                            var published = recorded.event();
                            return MonthJson.of(
                                    Asked.of(months).asIn(months, Moment.upTo(published.seen())),
                                    centre,
                                    SummaryContents.of(published),
                                    published.seen(),
                                    Optional.of(new Publication(
                                            published.by(), recorded.metadata().occurredAt())),
                                    names);
                        }));
    }
}
