package org.doudi.intake.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.DuplicateBasis;
import org.doudi.events.NumberTemplate;
import org.doudi.events.StreamId;
import org.doudi.intake.application.FindingSimilar;
import org.doudi.intake.application.FindingSimilar.Similar;
import org.doudi.store.time.BusinessClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// 疑似重复的反映 — A-22: a question, asked while the form is being filled in. It changes nothing, so it takes no
/// `Idempotency-Key`; it is posted because a telephone has no place in an address.
@Path("/api/v1/similar-reflections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "受理")
class SimilarResource {
    private final FindingSimilar finding;
    private final BusinessClock clock;
    private final Desk desk;

    SimilarResource(FindingSimilar finding, BusinessClock clock, Desk desk) {
        this.desk = desk;
        this.finding = finding;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({"clerk", "duty-chief"})
    @Operation(summary = "疑似重复的反映", description = "近30日内同一电话、同一事项或内容相近的反映，最多20件，相近的在前；只作提示，不显示内容，也不改变什么")
    public Uni<List<SimilarView>> find(@NotNull @Valid SimilarBody body) {
        return finding.find(body.told(), desk.staff().who(), clock.now())
                .map(found -> found.stream().map(SimilarView::of).toList());
    }

    /// 一件疑似重复的反映.
    ///
    /// @param percent 内容相近的程度, of a hundred
    record SimilarView(
            StreamId caseId,
            Optional<NumberTemplate> number,
            CaseState state,
            String stateName,
            Instant receivedAt,
            List<BasisView> basis,
            int percent) {
        static SimilarView of(Similar similar) {
            return new SimilarView(
                    similar.caseId(),
                    similar.number(),
                    similar.state(),
                    similar.state().chinese(),
                    similar.receivedAt(),
                    similar.basis().stream().sorted().map(BasisView::of).toList(),
                    similar.percent());
        }
    }

    /// 依据.
    record BasisView(DuplicateBasis code, String name) {
        static BasisView of(DuplicateBasis basis) {
            return new BasisView(basis, basis.chinese());
        }
    }
}
