package org.doudi.console.citizen;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// 扫码评价 — 三.5: where the QR leads. Who holds the code sees the matter; only the PIN of the slip rates.
@Path("/citizen/ratings/{code}")
@Produces(Sheet.HTML)
public class RatingPages {
    private final Sheet sheet;
    private final EvaluationDesk desk;
    private final Template form;
    private final Template notice;

    RatingPages(
            Sheet sheet,
            EvaluationDesk desk,
            @Location("citizen/rating.html") Template form,
            @Location("citizen/notice.html") Template notice) {
        this.sheet = sheet;
        this.desk = desk;
        this.form = form;
        this.notice = notice;
    }

    @GET
    @PermitAll
    public Uni<Response> view(@PathParam("code") String typed) {
        return show(typed, 200, "", RatingForm.empty(UUID.randomUUID().toString()));
    }

    @POST
    @PermitAll
    public Uni<Response> rate(
            @PathParam("code") String typed,
            @RestForm @Nullable String level,
            @RestForm @Nullable String pin,
            @RestForm @Nullable String comment,
            @RestForm @Nullable String once,
            @RestForm @Nullable String token) {
        RatingForm filled = RatingForm.of(level, comment, once);
        if (!sheet.isOurs(token)) {
            return show(typed, 403, Sheet.STALE, filled);
        }
        Optional<String> missing = filled.missing(pin);
        return missing.isPresent()
                ? show(typed, 400, missing.get(), filled)
                : send(typed, filled, Optional.ofNullable(pin).orElse(""));
    }

    private Uni<Response> send(String typed, RatingForm filled, String pin) {
        return RatingCode.of(typed)
                .map(code -> desk.rate(code, filled.json(pin), filled.once())
                        .chain(answer -> answer.isDone()
                                ? Uni.createFrom().item(sheet.goTo("/citizen/thanks"))
                                : show(
                                        typed,
                                        answer.status(),
                                        answer.trouble(),
                                        filled.again(UUID.randomUUID().toString()))))
                .orElseGet(this::unknown);
    }

    /// What may be rated, with what was filled in before; or why nothing may be.
    private Uni<Response> show(String typed, int status, String trouble, RatingForm filled) {
        return RatingCode.of(typed)
                .map(code -> desk.view(code)
                        .chain(answer -> answer.isDone()
                                ? sheet.page(status, form, trouble, filled.about(answer.body()))
                                : closed(answer, trouble)))
                .orElseGet(this::unknown);
    }

    private Uni<Response> closed(Answer answer, String trouble) {
        return sheet.page(answer.status(), notice, trouble.isEmpty() ? answer.trouble() : trouble);
    }

    private Uni<Response> unknown() {
        return closed(Answer.problem(404, "评价码无效，请核对后重新输入或者扫码"), "");
    }
}
