package org.doudi.store.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.doudi.store.rest.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Every operation is published with an example of what it is asked and of what it answers, and with the form of a
/// refusal. The examples are files ([Example]), so that tests send and check the very same ones.
@OpenApiFilter(stages = RunStage.BUILD)
public class PublishedExamples implements OASFilter {
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addResponse(PROBLEM, refused());
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> publish(
                                operation, Example.of(path, method.name().toLowerCase(Locale.ROOT)))));
    }

    private static APIResponse refused() {
        MediaType problem = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(PROBLEM))
                .example(Example.problem());
        return OASFactory.createAPIResponse()
                .description("没有办成：code 供程序识别，title 给人看")
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem));
    }

    private static void publish(Operation operation, Optional<Example> example) {
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(PROBLEM));
        example.flatMap(Example::request)
                .ifPresent(sent -> show(sent, operation.getRequestBody().getContent()));
        example.flatMap(Example::response)
                .ifPresent(answered -> operation.getResponses().getAPIResponses().entrySet().stream()
                        .filter(response -> response.getKey().startsWith("2"))
                        .map(Map.Entry::getValue)
                        .forEach(response -> show(answered, response.getContent())));
    }

    /// In the first form that is offered: the others are other files.
    private static void show(Object example, Content content) {
        Optional.ofNullable(content).map(Content::getMediaTypes).map(Map::values).stream()
                .flatMap(Collection::stream)
                .findFirst()
                .ifPresent(first -> first.setExample(example));
    }
}
