package org.doudi.store.rest;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// Keeps the bytes of the body as they came, for the request's hash.
@Provider
public class RequestBodyReader implements ReaderInterceptor {
    private final RequestBody body;

    RequestBodyReader(RequestBody body) {
        this.body = body;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new ByteArrayInputStream(body.read(context.getInputStream())));
        return context.proceed();
    }
}
