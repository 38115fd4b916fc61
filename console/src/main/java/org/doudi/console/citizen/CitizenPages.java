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
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// 群众页面的首页: the code of the slip is typed in where no QR was read.
@Path("/citizen")
@Produces(Sheet.HTML)
public class CitizenPages {
    private final Sheet sheet;
    private final Template start;
    private final Template thanks;

    CitizenPages(
            Sheet sheet,
            @Location("citizen/start.html") Template start,
            @Location("citizen/thanks.html") Template thanks) {
        this.sheet = sheet;
        this.start = start;
        this.thanks = thanks;
    }

    @GET
    @PermitAll
    public Uni<Response> start() {
        return sheet.page(200, start, "");
    }

    /// The code comes in the body and goes to its page.
    @POST
    @PermitAll
    public Uni<Response> find(@RestForm @Nullable String code, @RestForm @Nullable String token) {
        if (!sheet.isOurs(token)) {
            return sheet.page(403, start, Sheet.STALE);
        }
        return RatingCode.of(code)
                .map(found -> Uni.createFrom().item(sheet.goTo("/citizen/ratings/" + found.value())))
                .orElseGet(() -> sheet.page(400, start, "评价码不对：请照受理单或短信上的评价码重新输入。"));
    }

    @GET
    @Path("/thanks")
    @PermitAll
    public Uni<Response> thanks() {
        return sheet.page(200, thanks, "");
    }
}
