package org.doudi.store.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.store.config.DoudiConfig;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// The one who makes the current request, as the token says.
@RequestScoped
public class Caller {
    private static final String SERVICE_ACCOUNT = "service-account-";

    private final SecurityIdentity identity;
    private final DoudiConfig config;

    Caller(SecurityIdentity identity, DoudiConfig config) {
        this.identity = identity;
        this.config = config;
    }

    /// `user:clerk1` or `client:hotline-12345`.
    public String actor() {
        return actorOf(identity);
    }

    /// The same of somebody who is known already, where nobody may wait for a token to be checked.
    public static String actorOf(SecurityIdentity identity) {
        String name = nameOf(identity);
        return name.startsWith(SERVICE_ACCOUNT) ? "client:" + name.substring(SERVICE_ACCOUNT.length()) : "user:" + name;
    }

    /// A token without a department (a service account) speaks for the service itself.
    public Asker asker() {
        return new Asker(
                new StaffId(nameOf(identity)),
                new OrgCode(claim(identity, "org").orElse("NONE")),
                identity.getRoles().stream()
                        .map(Role::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    /// The token that the request came with, to ask another service in the same name.
    public String bearer() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token.getRawToken();
        }
        throw new IllegalStateException("nobody is signed in");
    }

    /// 行政区划代码.
    public String centre() {
        return claim(identity, "centre").orElse(config.centre());
    }

    /// The centre of this installation, for whoever shows no token.
    String home() {
        return config.centre();
    }

    private static String nameOf(SecurityIdentity identity) {
        return claim(identity, "preferred_username")
                .orElse(identity.getPrincipal().getName());
    }

    private static Optional<String> claim(SecurityIdentity identity, String name) {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.containsClaim(name)) {
            return Optional.of(String.valueOf(token.<Object>getClaim(name)));
        }
        return Optional.ofNullable(identity.<Object>getAttribute(name)).map(String::valueOf);
    }
}
