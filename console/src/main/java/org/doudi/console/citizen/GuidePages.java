package org.doudi.console.citizen;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 查办法 — 五(四): what was learnt from the cases of others, for everybody.
@Path("/citizen/guides")
@Produces(Sheet.HTML)
public class GuidePages {
    private static final int LONGEST = 60;

    private final Sheet sheet;
    private final ReportingDesk desk;
    private final Template guides;

    GuidePages(Sheet sheet, ReportingDesk desk, @Location("citizen/guides.html") Template guides) {
        this.sheet = sheet;
        this.desk = desk;
        this.guides = guides;
    }

    @GET
    @PermitAll
    public Uni<Response> find(@QueryParam("q") @Nullable String q, @QueryParam("cursor") @Nullable String cursor) {
        String question = q == null ? "" : q.strip();
        if (question.length() > LONGEST || question.indexOf('\0') >= 0) {
            return sheet.page(400, guides, "字太多了：用几个词就可以，例如“过户 发票”。", GuideSheet.none(""));
        }
        return desk.articles(question, Optional.ofNullable(cursor))
                .chain(answer -> answer.isDone()
                        ? sheet.page(200, guides, "", GuideSheet.of(question, answer))
                        : sheet.page(answer.status(), guides, answer.trouble(), GuideSheet.none(question)));
    }
}
