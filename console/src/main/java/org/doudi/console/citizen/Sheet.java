package org.doudi.console.citizen;

import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The page that a citizen asked for: in big type where that was chosen once, its form good only for the browser that
/// it was written for.
@RequestScoped
class Sheet {
    static final String HTML = "text/html;charset=UTF-8";
    static final String STALE = "页面放得太久，请再提交一次。";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;
    private static final String PATH = "/citizen";
    private static final String TOKEN = "doudi_form";
    private static final String ELDER = "doudi_elder";
    private static final Duration YEAR = Duration.ofDays(365);

    private final RoutingContext request;

    Sheet(RoutingContext request) {
        this.request = request;
    }

    /// @param trouble what is to be put right first; empty when nothing is
    Uni<Response> page(int status, Template template, String trouble) {
        return page(status, template, trouble, "");
    }

    /// @param it what the page is about
    Uni<Response> page(int status, Template template, String trouble, Object it) {
        return template.data("elder", isElder())
                .data("here", request.request().path())
                .data("token", token())
                .data("trouble", trouble)
                .data("it", it)
                .createUni()
                .map(html -> Response.status(status).entity(html).type(HTML).build());
    }

    /// Goes on with a question, so that reading the page again sends nothing twice.
    Response goTo(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", URI.create(path))
                .build();
    }

    /// Whether the form was written for this browser.
    boolean isOurs(@Nullable String token) {
        return token != null
                && cookie(TOKEN)
                        .filter(kept -> MessageDigest.isEqual(
                                kept.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }

    private String token() {
        return cookie(TOKEN).filter(token -> token.length() == 2 * TOKEN_BYTES).orElseGet(() -> {
            byte[] made = new byte[TOKEN_BYTES];
            RANDOM.nextBytes(made);
            String token = HexFormat.of().formatHex(made);
            request.response().addCookie(kept(TOKEN, token).setSameSite(CookieSameSite.STRICT));
            return token;
        });
    }

    /// 长者版: chosen by the link at the top, and remembered.
    private boolean isElder() {
        String chosen = request.request().getParam("elder");
        if (chosen == null) {
            return cookie(ELDER).filter("1"::equals).isPresent();
        }
        request.response()
                .addCookie(kept(ELDER, chosen.equals("1") ? "1" : "0")
                        .setMaxAge(YEAR.toSeconds())
                        .setSameSite(CookieSameSite.LAX));
        return chosen.equals("1");
    }

    private Cookie kept(String name, String value) {
        return Cookie.cookie(name, value)
                .setPath(PATH)
                .setHttpOnly(true)
                .setSecure(request.request().isSSL());
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(request.request().getCookie(name)).map(Cookie::getValue);
    }
}
