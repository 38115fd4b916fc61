package org.doudi.store.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// `Idempotency-Key` is published with every operation that needs it; no resource method names it.
@OpenApiFilter(stages = RunStage.BUILD)
public class PublishedKeys implements OASFilter {
    private static final String NAME = "IdempotencyKey";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addParameter(NAME, key());
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (item.getPOST() != null && isKeyed(path)) {
                item.getPOST().addParameter(OASFactory.createParameter().ref(NAME));
            }
        });
    }

    private static boolean isKeyed(String path) {
        return Example.of(path, "post").filter(Example::unkeyed).isEmpty();
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .description("请求的键，由请求方自定；以同一个键重复提交的，只办理一次，答复相同")
                .schema(OASFactory.createSchema()
                        .type(List.of(SchemaType.STRING))
                        .pattern("^[!-~]{1,128}$"))
                .example("3f0c7a52-1f6b-4a57-9d0e-8c1b2a6e4d10");
    }
}
