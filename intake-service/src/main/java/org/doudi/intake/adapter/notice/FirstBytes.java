package org.doudi.intake.adapter.notice;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/// The beginning of an answer; whatever comes after it is not waited for.
final class FirstBytes implements BodySubscriber<String> {
    static final int MOST = 4_096;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final CompletableFuture<String> body = new CompletableFuture<>();
    private volatile Optional<Flow.Subscription> subscription = Optional.empty();

    @Override
    public CompletionStage<String> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription coming) {
        subscription = Optional.of(coming);
        coming.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        parts.forEach(this::keep);
        if (kept.size() < MOST) {
            subscription.ifPresent(more -> more.request(1));
        } else {
            subscription.ifPresent(Flow.Subscription::cancel);
            onComplete();
        }
    }

    private void keep(ByteBuffer part) {
        byte[] bytes = new byte[Math.min(part.remaining(), MOST - kept.size())];
        part.get(bytes);
        kept.writeBytes(bytes);
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(kept.toString(StandardCharsets.UTF_8));
    }
}
