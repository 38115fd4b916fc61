package org.doudi.console.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.doudi.console.services.ServicesConfig;

/// Passes requests on to the services, as streams both ways.
@ApplicationScoped
class ServiceProxy {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final ServicesConfig config;
    private final HttpClient client;

    ServiceProxy(ServicesConfig config, Vertx vertx) {
        this.config = config;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(config.connections()).setConnectTimeout((int)
                        config.connecting().toMillis()));
    }

    Optional<URI> address(String service) {
        return Optional.ofNullable(config.services().get(service));
    }

    void pass(HttpServerRequest request, URI address, Onward onward) {
        HttpProxy.reverseProxy(client)
                .origin(context -> context.client().request(options(address)))
                .addInterceptor(onward)
                .handle(request);
    }

    private RequestOptions options(URI address) {
        boolean secret = "https".equals(address.getScheme());
        int usual = secret ? HTTPS : HTTP;
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort() < 0 ? usual : address.getPort())
                .setSsl(secret)
                .setIdleTimeout(config.silence().toMillis());
    }
}
