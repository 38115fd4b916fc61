package org.doudi.store.rest;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/// Keeps the bytes of the body as they came, for the request's hash.
@Provider
public class RequestBodyReader implements ReaderInterceptor {
    private final RequestBody body;

    RequestBodyReader(RequestBody body) {
        this.body = body;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        InputStream stream = context.getInputStream();
        context.setInputStream(new ByteArrayInputStream(isFile(context) ? body.readFile(stream) : body.read(stream)));
        return context.proceed();
    }

    private static boolean isFile(ReaderInterceptorContext context) {
        return Stream.of(context.getAnnotations()).anyMatch(FileContent.class::isInstance);
    }
}
