package org.doudi.console.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/// The headers of every answer, whoever made it: nothing is loaded from elsewhere, framed, guessed or kept longer than
/// it is good for.
@ApplicationScoped
public class PageHeaders {
    /// Before whoever could answer: a refused sign-in carries them, too.
    private static final int FIRST = 10_000;

    private static final int OK = 200;
    private static final String CITIZEN = "/citizen";

    /// What the application may load and run: its own files. Nothing inline, nothing evaluated.
    private static final String CONSOLE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none';"
                    + " form-action 'self'";

    /// The pages for citizens have no script at all.
    private static final String CITIZEN_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Frame-Options", "DENY");

    void register(@Observes Filters filters) {
        filters.register(this::handle, FIRST);
    }

    private void handle(RoutingContext context) {
        context.addHeadersEndHandler(_ -> write(context));
        context.next();
    }

    private static void write(RoutingContext context) {
        MultiMap headers = context.response().headers();
        ALWAYS.forEach(headers::set);
        String path = context.request().path();
        headers.set("Content-Security-Policy", path.startsWith(CITIZEN) ? CITIZEN_POLICY : CONSOLE_POLICY);
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (isNamedByContent(path) && context.response().getStatusCode() == OK) {
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
        } else if (isFile(context)) {
            headers.set("Cache-Control", "no-cache");
        } else if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }

    /// The build names these files after what is in them.
    private static boolean isNamedByContent(String path) {
        return path.startsWith("/assets/");
    }

    /// What the jar serves as it is, the application's first page among it: asked for anew, answered from the browser's
    /// copy while nothing changed.
    private static boolean isFile(RoutingContext context) {
        return context.response().headers().contains("Last-Modified");
    }
}
