package org.doudi.testkit;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// 接口描述: the operations of `/api/v1` that a running service says it has (OpenAPI 3.1), each as `METHOD /path/{of}/it`.
///
/// The description is made from the code, so what it names is all that there is: a walk over every role that leaves one
/// out is no walk over every endpoint.
public record Described(Set<String> operations) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    /// The same in every service, and walked where it is written: in `event-store`.
    private static final Set<String> OF_THE_STORE = Set.of("/api/v1/parked-streams", "/api/v1/access-records");

    public static Described by(Api service) {
        JsonNode paths = service.get("/q/openapi?format=json").json().path("paths");
        return new Described(paths.properties().stream()
                .filter(path -> path.getKey().startsWith("/api/v1/"))
                .filter(path -> OF_THE_STORE.stream().noneMatch(path.getKey()::startsWith))
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> operation.getKey())
                        .filter(METHODS::contains)
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(toCollection(TreeSet::new)));
    }

    /// What is described and none of these requests asks for.
    ///
    /// @param requests each as `METHOD /path?query`
    public Set<String> leftOutBy(Collection<String> requests) {
        return operations.stream()
                .filter(operation -> requests.stream().noneMatch(request -> is(operation, request)))
                .collect(toCollection(TreeSet::new));
    }

    /// Which of these requests ask for something that is not described.
    public Set<String> unknown(Collection<String> requests) {
        return requests.stream()
                .filter(request -> operations.stream().noneMatch(operation -> is(operation, request)))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean is(String operation, String request) {
        String asked = request.replaceFirst("\\?.*", "");
        String pattern = Stream.of(operation.split("(?<=})|(?=\\{)"))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .reduce("", String::concat);
        return asked.matches(pattern);
    }
}
