package org.doudi.reporting.adapter.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.doudi.reporting.application.Page;

/// Answers with pages: the list, and in `Link` where the next page is.
@RequestScoped
public class Answers {
    private final UriInfo uri;

    Answers(UriInfo uri) {
        this.uri = uri;
    }

    <T> Response page(Page<T> page) {
        Response.ResponseBuilder answer = Response.ok(page.items());
        page.next().ifPresent(next -> answer.header(HttpHeaders.LINK, "<" + next(next.toString()) + ">; rel=\"next\""));
        return answer.build();
    }

    /// Without host and scheme: those are for the proxy in front to know.
    private String next(String cursor) {
        URI next =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
