package org.doudi.console.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// 登录: who is not signed in is sent to Keycloak and comes back here; who is goes on to where he came from.
@Path("/login")
public class LoginResource {
    @GET
    @Authenticated
    public Response login(@RestQuery @Nullable String back) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", URI.create(LocalPath.of(back).value()))
                .build();
    }
}
