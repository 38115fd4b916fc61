package org.doudi.intake.adapter.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.doudi.events.NoticeFailure;
import org.doudi.intake.application.notice.Delivery;

/// JSON over HTTP to an address of the installation's. Nobody is followed elsewhere, nobody is waited
/// for long, and of an answer only the beginning is read; it is never logged.
@ApplicationScoped
class Posting {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final ObjectMapper json;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LIMIT)
            .build();

    Posting(ObjectMapper json) {
        this.json = json;
    }

    /// What came back.
    record Answer(int status, String beginning) {
        boolean isTaken() {
            return status >= 200 && status < 300;
        }

        /// Whoever says that it is too much, or too early, or that it is broken, may be asked again;
        /// whoever says no otherwise, or sends elsewhere, means it.
        Delivery delivery() {
            if (isTaken()) {
                return new Delivery.Accepted();
            }
            return status >= 500 || status == 408 || status == 425 || status == 429
                    ? new Delivery.NotNow("status " + status)
                    : new Delivery.Refused(NoticeFailure.REFUSED);
        }
    }

    Uni<Answer> post(URI url, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(LIMIT)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return Uni.createFrom()
                .completionStage(() -> client.sendAsync(request.build(), _ -> new FirstBytes()))
                .ifNoItem()
                .after(LIMIT.multipliedBy(2))
                .fail()
                .map(answer -> new Answer(answer.statusCode(), answer.body()));
    }

    String write(Map<String, ?> body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice cannot be written", e);
        }
    }

    /// Nothing where it is not JSON.
    JsonNode read(Answer answer) {
        try {
            return json.readTree(answer.beginning());
        } catch (JsonProcessingException _) {
            return json.missingNode();
        }
    }
}
