package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.decide.Refusal;
import org.doudi.reporting.application.LedgerFilter;
import org.doudi.reporting.application.Moment;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.search.SearchingLedger;
import org.doudi.reporting.application.search.SearchingLedger.Found;
import org.doudi.store.access.Access;
import org.doudi.store.access.AccessKind;
import org.doudi.store.access.AccessRecords;
import org.doudi.store.rest.Requests;

/// 台账检索 over HTTP. What is shown is text of the cases, so nothing is shown before it is on record who
/// is shown which cases; what he looked for is not.
@RequestScoped
public class LedgerSearch {
    private static final String TARGET = "GET /api/v1/ledger";

    private final SearchingLedger searching;
    private final Onlooker onlooker;
    private final Requests requests;
    private final AccessRecords records;
    private final Legends legends;
    private final Answers answers;

    LedgerSearch(
            SearchingLedger searching,
            Onlooker onlooker,
            Requests requests,
            AccessRecords records,
            Legends legends,
            Answers answers) {
        this.searching = searching;
        this.onlooker = onlooker;
        this.requests = requests;
        this.records = records;
        this.legends = legends;
        this.answers = answers;
    }

    Uni<Response> of(String question, LedgerFilter filter, Optional<Moment> asOf, Page.Request page) {
        if (asOf.isPresent()) {
            throw Refusal.invalid("ledger.search-of-past", "接口约定", "检索的是现在的内容，不能同时写 at、known");
        }
        return searching
                .of(requests.asker(), onlooker.sight(), filter, question, page)
                .call(this::recorded)
                .chain(found ->
                        legends.now().map(legend -> answers.page(found.map(each -> LedgerJson.of(each, legend)))));
    }

    private Uni<Void> recorded(Page<Found> found) {
        String shown = found.items().stream()
                .map(each -> each.row().caseId().toString())
                .collect(Collectors.joining(","));
        return records.add(
                new Access(requests.now(), requests.client(), AccessKind.SEARCHED, TARGET, "cases=" + shown));
    }
}
