package org.doudi.deadline.adapter.producers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.deadline.application.ProducerHeads;
import org.doudi.deadline.domain.clock.Producer;
import org.doudi.store.status.StatusReader;

/// `GET /internal/heads` of every producer, with the token of the services' own account.
@ApplicationScoped
public class HttpProducerHeads implements ProducerHeads {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final TypeReference<Map<Integer, Long>> HEADS = new TypeReference<>() {};

    private final ProducersConfig config;
    private final StatusReader status;
    private final OidcClient oidc;
    private final ObjectMapper json;
    private final TokensHelper tokens = new TokensHelper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    HttpProducerHeads(ProducersConfig config, StatusReader status, OidcClient oidc, ObjectMapper json) {
        this.config = config;
        this.status = status;
        this.oidc = oidc;
        this.json = json;
    }

    private record Heads(String producer, Map<Integer, Long> positions) {}

    @Override
    public Uni<Map<String, Map<Integer, Long>>> ask(Set<Producer> producers) {
        return tokens.getTokens(oidc).chain(token -> {
            List<Uni<Heads>> answers = producers.stream()
                    .map(producer -> ask(producer.source(), at(producer), token.getAccessToken()))
                    .toList();
            return Uni.join()
                    .all(answers)
                    .andFailFast()
                    .map(heads -> heads.stream().collect(Collectors.toMap(Heads::producer, Heads::positions)));
        });
    }

    private URI at(Producer producer) {
        return switch (producer) {
            case INTAKE -> config.intake();
            case ROUTING -> config.routing();
            case EVALUATION -> config.evaluation();
            case REPORTING -> config.reporting();
        };
    }

    private Uni<Heads> ask(String producer, URI base, String token) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/internal/heads"))
                .header("Authorization", "Bearer " + token)
                .timeout(LIMIT)
                .build();
        return Uni.createFrom()
                .completionStage(() -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .map(answer -> new Heads(producer, positions(producer, answer)));
    }

    private Map<Integer, Long> positions(String producer, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(producer + " answered " + answer.statusCode());
        }
        try {
            return json.readValue(answer.body(), HEADS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(producer + " answered something that is no heads", e);
        }
    }

    @Override
    public Uni<Boolean> seen(Map<String, Map<Integer, Long>> heads) {
        return status.seen()
                .map(seen -> heads.entrySet().stream()
                        .allMatch(producer ->
                                covers(seen.getOrDefault(producer.getKey(), Map.of()), producer.getValue())));
    }

    private static boolean covers(Map<Integer, Long> seen, Map<Integer, Long> heads) {
        return heads.entrySet().stream().allMatch(head -> seen.getOrDefault(head.getKey(), 0L) >= head.getValue());
    }
}
