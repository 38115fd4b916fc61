package org.doudi.reporting.adapter.neighbours;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.SlipChecks;
import org.doudi.store.rest.OtherService;

/// `POST /api/v1/cases/{id}/rating-slips/checks` of evaluation-service, as the services' own account.
@ApplicationScoped
public class HttpSlipChecks implements SlipChecks {
    private final OtherService evaluation;

    HttpSlipChecks(Neighbours neighbours) {
        this.evaluation = neighbours.evaluation();
    }

    record Asked(String pin) {}

    record Answered(Found found) {}

    @Override
    public Uni<Found> check(StreamId caseId, String pin) {
        return Onward.whereItWasAsked(evaluation
                .post("/api/v1/cases/" + caseId + "/rating-slips/checks", new Asked(pin), Answered.class)
                .map(Answered::found));
    }
}
