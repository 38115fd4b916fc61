package org.doudi.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// The AsyncAPI 3.0 description of what is said over Kafka: the events, and the edges to 12345 and the 好差评 platform.
final class AsyncApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path SERVICES = Path.of("../..");

    private final ObjectNode document = JSON.createObjectNode();
    private final ObjectNode channels;
    private final ObjectNode operations;
    private final ObjectNode messages;

    private AsyncApi() {
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Doudi 兜底")
                .put("version", "1")
                .put("description", "办件的全部事实，以及与12345热线、好差评平台的往来。一个主题 doudi.events.v1，键为办件编号（流），同一办件的事件有先后次序。");
        document.put("defaultContentType", "application/json");
        channels = document.putObject("channels");
        operations = document.putObject("operations");
        messages = JSON.createObjectNode();
    }

    static ObjectNode described() {
        AsyncApi api = new AsyncApi();
        api.events();
        api.edge(
                "hotlineTickets", "doudi.hotline.tickets.v1", "receive", "12345工单", "intake-service", "hotline-ticket");
        api.edge("hotlineResults", "doudi.hotline.results.v1", "send", "结果回传12345", "intake-service", "hotline-result");
        api.edge("ratings", "doudi.ratings.import.v1", "receive", "好差评平台的评价", "evaluation-service", "rating-import");
        return api.document;
    }

    private void events() {
        Schemas schemas = new Schemas();
        ObjectNode channel = channels.putObject("events").put("address", "doudi.events.v1");
        ObjectNode said = channel.putObject("messages");
        EventTypes.published().names().forEach(type -> {
            Class<? extends DomainEvent> shape =
                    EventTypes.published().classOf(TypeName.parse(type).event()).orElseThrow();
            String name = shape.getSimpleName();
            ObjectNode message = messages.putObject(name).put("name", type);
            message.putObject("headers").put("$ref", "#/components/schemas/Envelope");
            message.set("payload", schemas.of(shape));
            message.putArray("examples").addObject().set("payload", read(GOLDEN.resolve(type + ".json")));
            said.putObject(name).put("$ref", "#/components/messages/" + name);
        });
        ObjectNode all = schemas.all();
        all.set("Envelope", envelope());
        operations
                .putObject("sendEvents")
                .put("action", "send")
                .put("summary", "每个服务追加的事件")
                .putObject("channel")
                .put("$ref", "#/channels/events");
        ObjectNode components = document.putObject("components");
        components.set("messages", messages);
        components.set("schemas", all);
    }

    private static ObjectNode envelope() {
        ObjectNode envelope =
                JSON.createObjectNode().put("type", "object").put("description", "CloudEvents 1.0, Kafka binary mode");
        ObjectNode properties = envelope.putObject("properties");
        headers(Envelopes.first())
                .forEach(header -> properties.putObject(header).put("type", "string"));
        var required = envelope.putArray("required");
        headers(Envelopes.withoutOptional()).forEach(required::add);
        return envelope;
    }

    private static Set<String> headers(EventMetadata metadata) {
        return CloudEventHeaders.write(new RecordedBytes(metadata, new byte[0], new byte[0]))
                .keySet();
    }

    private void edge(String name, String address, String action, String summary, String service, String schema) {
        ObjectNode channel = channels.putObject(name).put("address", address);
        channel.putObject("messages").putObject(name).put("$ref", "#/components/messages/" + name);
        operations
                .putObject(name)
                .put("action", action)
                .put("summary", summary)
                .putObject("channel")
                .put("$ref", "#/channels/" + name);
        ObjectNode payload = messages.putObject(name).put("title", summary).putObject("payload");
        payload.put("schemaFormat", "application/schema+json;version=draft-2020-12");
        payload.set(
                "schema", read(SERVICES.resolve(service).resolve("src/main/resources/schemas/" + schema + ".v1.json")));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
