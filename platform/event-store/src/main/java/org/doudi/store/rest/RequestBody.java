package org.doudi.store.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.doudi.store.config.DoudiConfig;

/// What was asked, as a keyed hash of method, path, query and body: the same key with another body is another request.
@RequestScoped
public class RequestBody {
    private static final String ALGORITHM = "HmacSHA256";

    private final DoudiConfig config;
    private final Request request;
    private final UriInfo uri;
    private byte[] bytes = new byte[0];

    RequestBody(DoudiConfig config, Request request, UriInfo uri) {
        this.config = config;
        this.request = request;
        this.uri = uri;
    }

    /// The body's bytes, kept; a 413 where there are too many.
    byte[] read(InputStream body) throws IOException {
        return read(body, config.maxBodyBytes());
    }

    byte[] readFile(InputStream body) throws IOException {
        return read(body, config.maxFileBytes());
    }

    private byte[] read(InputStream body, int most) throws IOException {
        bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return bytes;
    }

    byte[] hash() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(config.serviceSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((request.getMethod() + " " + asked()).getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private String asked() {
        String query = uri.getRequestUri().getRawQuery();
        return query == null ? uri.getPath() : uri.getPath() + "?" + query;
    }
}
