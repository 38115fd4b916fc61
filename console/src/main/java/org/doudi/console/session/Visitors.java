package org.doudi.console.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Who sends a request: known from the session's cookie, whose tokens are renewed when their time is over.
@ApplicationScoped
public class Visitors {
    private final IdentityProviderManager providers;

    Visitors(IdentityProviderManager providers) {
        this.providers = providers;
    }

    /// Nobody when no one is signed in, or no longer. The request waits meanwhile and goes on on its own thread.
    public Uni<Optional<SecurityIdentity>> of(RoutingContext request) {
        return identity(request)
                .map(Visitors::signedIn)
                .onFailure(Visitors::isOver)
                .recoverWithItem(Optional.empty());
    }

    /// As the library has it: a session that is over fails, and so does one that is to be ended.
    Uni<SecurityIdentity> identity(RoutingContext request) {
        Context context = Vertx.currentContext();
        request.request().pause();
        BiConsumer<RoutingContext, Throwable> silent = Visitors::leaveTheAnswer;
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, silent);
        return QuarkusHttpUser.getSecurityIdentity(request, providers)
                .emitOn(task -> context.runOnContext(_ -> task.run()));
    }

    /// Whoever asked answers, and not the library.
    private static void leaveTheAnswer(RoutingContext request, Throwable failure) {}

    private static Optional<SecurityIdentity> signedIn(SecurityIdentity identity) {
        return Optional.of(identity)
                .filter(who -> !who.isAnonymous() && who.getCredential(AccessTokenCredential.class) != null);
    }

    private static boolean isOver(Throwable failure) {
        return failure instanceof AuthenticationFailedException
                || failure instanceof AuthenticationCompletionException
                || failure instanceof AuthenticationRedirectException;
    }
}
