package org.doudi.evaluation.adapter.rest;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.application.RatingSecrets;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.evaluation.domain.RatingByCode;
import org.doudi.events.Channel;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.RatingPinRefused;
import org.doudi.events.Recorded;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.rest.Problem;
import org.doudi.store.rest.Requests;

/// The current request of somebody without an account, known by the code alone.
@RequestScoped
class CitizenDesk {
    private static final String ACTOR = "citizen:";
    private static final int ACTOR_DIGITS = 16;
    private static final int DONE = 200;
    private static final int REFUSED = 403;

    private final Requests requests;
    private final RatingSecrets secrets;
    private final CurrentIdentityAssociation identity;

    CitizenDesk(Requests requests, RatingSecrets secrets, CurrentIdentityAssociation identity) {
        this.requests = requests;
        this.secrets = secrets;
        this.identity = identity;
    }

    Instant now() {
        return requests.now();
    }

    /// What staff type in for a reporter stays marked with who typed it.
    Uni<Void> withoutAccount() {
        return identity.getDeferredIdentity().map(who -> {
            if (!who.isAnonymous()) {
                throw Refusal.forbidden("rating-code.citizen-only", "三.5", "凭码评价由当事人本人进行；工作人员代填的，请在办件中登记评价");
            }
            return null;
        });
    }

    CommandContext context(String code) {
        return requests.contextOf(actor(code), Channel.PORTAL);
    }

    /// A wrong PIN is recorded, and answered as the refusal that it is; a repeat is answered alike and counted once.
    Optional<KeyedRequest<EvaluationState, EvaluationEvent>> keyed(String code) {
        return requests.keyedOf(
                actor(code),
                decided -> wrong(decided) ? REFUSED : DONE,
                decided -> wrong(decided) ? refusal(decided, code) : new RatedView(true));
    }

    Uni<Response> answer(Uni<Decided<EvaluationState, EvaluationEvent>> deciding) {
        return requests.answer(deciding)
                .map(response -> response.getStatus() == DONE
                        ? response
                        : Response.fromResponse(response)
                                .type(Problem.MEDIA_TYPE)
                                .build());
    }

    private static boolean wrong(Decided<EvaluationState, EvaluationEvent> decided) {
        return decided.events().stream().map(Recorded::event).anyMatch(RatingPinRefused.class::isInstance);
    }

    private Problem refusal(Decided<EvaluationState, EvaluationEvent> decided, String code) {
        return decided.state()
                .code(secrets.hash(code))
                .map(RatingByCode::wrongPin)
                .map(Problem::of)
                .orElseThrow(() -> new IllegalStateException("the PIN of a code that stands was refused"));
    }

    /// A code is nobody's account: whoever holds it is told apart by its hash.
    private String actor(String code) {
        return ACTOR + secrets.hash(code).substring(0, ACTOR_DIGITS);
    }
}
