package org.doudi.console.citizen;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// 查进度: by the number and the PIN of the acceptance slip, which come in the body and stand in no address.
@Path("/citizen/progress")
@Produces(Sheet.HTML)
public class ProgressPages {
    private final Sheet sheet;
    private final ReportingDesk desk;
    private final Template form;
    private final Template progress;

    ProgressPages(
            Sheet sheet,
            ReportingDesk desk,
            @Location("citizen/progress-form.html") Template form,
            @Location("citizen/progress.html") Template progress) {
        this.sheet = sheet;
        this.desk = desk;
        this.form = form;
        this.progress = progress;
    }

    @GET
    @PermitAll
    public Uni<Response> ask() {
        return sheet.page(200, form, "", ProgressForm.EMPTY);
    }

    /// What is answered is shown at once, and kept nowhere.
    @POST
    @PermitAll
    public Uni<Response> show(
            @RestForm @Nullable String caseNo, @RestForm @Nullable String pin, @RestForm @Nullable String token) {
        ProgressForm filled = ProgressForm.of(caseNo, pin);
        if (!sheet.isOurs(token)) {
            return sheet.page(403, form, Sheet.STALE, filled);
        }
        Optional<String> missing = filled.missing();
        return missing.isPresent()
                ? sheet.page(400, form, missing.get(), filled)
                : desk.progress(filled.caseNo(), filled.pin())
                        .chain(answer -> answer.isDone()
                                ? sheet.page(200, progress, "", ProgressSheet.of(answer.body()))
                                : sheet.page(answer.status(), form, answer.trouble(), filled));
    }
}
