package org.doudi.store.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/// What OpenAPI does not read from our records by itself: a pattern is one of the whole text, a number is always there,
/// and so is everything in an answer that is not `Optional`, unless the answer says it itself. Of what is sent, the
/// constraints say what may be left out.
@OpenApiFilter(stages = RunStage.BUILD)
public class PublishedSchemas implements OASFilter {
    private static final DotName OPTIONAL = DotName.createSimple(Optional.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    /// As the generator writes it: anywhere in the text.
    private static final String NOT_BLANK = "\\S";

    private final IndexView index;

    public PublishedSchemas(IndexView index) {
        this.index = index;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^") && !pattern.equals(NOT_BLANK)) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        Set<String> sent = Sent.to(api);
        schemas.forEach((name, schema) -> {
            Map<String, Schema> parts = schema.getProperties();
            if (parts != null && (schema.getRequired() == null || sent.contains(name))) {
                always(name, parts.keySet(), sent.contains(name)).stream()
                        .filter(part -> schema.getRequired() == null
                                || !schema.getRequired().contains(part))
                        .forEach(schema::addRequired);
            }
        });
    }

    /// A schema has the simple name of its record, and a number where another one has that.
    private Set<String> always(String name, Set<String> properties, boolean isSent) {
        List<Set<String>> found = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.simpleName().equals(name.replaceFirst("\\d+$", "")))
                .filter(type -> names(type).equals(properties))
                .map(type -> always(type, isSent))
                .distinct()
                .toList();
        if (found.size() > 1) {
            throw new IllegalStateException("more than one record may be the schema " + name);
        }
        return found.stream().findFirst().orElse(Set.of());
    }

    private static Set<String> always(ClassInfo type, boolean isSent) {
        return type.recordComponentsInDeclarationOrder().stream()
                .filter(part -> isSent ? isPrimitive(part) : isThere(part.type()))
                .map(RecordComponentInfo::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isPrimitive(RecordComponentInfo part) {
        return part.type().kind() == Type.Kind.PRIMITIVE;
    }

    private static boolean isThere(Type type) {
        return !type.name().equals(OPTIONAL) && !type.hasAnnotation(NULLABLE);
    }

    private static Set<String> names(ClassInfo type) {
        return type.recordComponents().stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
    }
}
