package org.doudi.reporting.adapter.neighbours;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.doudi.store.rest.OtherService;

/// The other services of the installation, as the services' own account.
@ApplicationScoped
public class Neighbours {
    private final NeighboursConfig config;
    private final OidcClient oidc;
    private final ObjectMapper json;
    private final TokensHelper tokens = new TokensHelper();

    Neighbours(NeighboursConfig config, OidcClient oidc, ObjectMapper json) {
        this.config = config;
        this.oidc = oidc;
        this.json = json;
    }

    OtherService deadline() {
        return at("deadline-service", config.deadline());
    }

    OtherService intake() {
        return at("intake-service", config.intake());
    }

    OtherService evaluation() {
        return at("evaluation-service", config.evaluation());
    }

    private OtherService at(String name, URI url) {
        return new OtherService(name, url, () -> tokens.getTokens(oidc).map(Tokens::getAccessToken), json);
    }
}
