package org.doudi.console.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Who is signed in.
///
/// @param name    as the realm knows it, else the account
/// @param org     the code of the department
/// @param orgName 部门名称
/// @param until   when the session is over unless something is done until then
record Staff(
        String account,
        String name,
        List<String> roles,
        Optional<String> org,
        Optional<String> orgName,
        Optional<Instant> until) {

    /// Read from the tokens, whose signatures have been looked at.
    static Staff of(SecurityIdentity identity) {
        JsonObject claims =
                claims(identity.getCredential(IdTokenCredential.class).getToken());
        String account =
                claims.getString("preferred_username", identity.getPrincipal().getName());
        return new Staff(
                account,
                claims.getString("name", account),
                identity.getRoles().stream().sorted().toList(),
                Optional.ofNullable(claims.getString("org")),
                Optional.ofNullable(claims.getString("org_name")),
                until(identity.getCredential(AccessTokenCredential.class)));
    }

    private static Optional<Instant> until(AccessTokenCredential token) {
        String lasts = token.getRefreshToken() == null
                ? token.getToken()
                : token.getRefreshToken().getToken();
        return Optional.ofNullable(claims(lasts).getLong("exp")).map(Instant::ofEpochSecond);
    }

    /// Nothing of a token that is no JWT.
    private static JsonObject claims(String token) {
        String[] parts = token.split("\\.", -1);
        try {
            return parts.length == 3
                    ? new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8))
                    : new JsonObject();
        } catch (DecodeException | IllegalArgumentException opaque) {
            return new JsonObject();
        }
    }
}
