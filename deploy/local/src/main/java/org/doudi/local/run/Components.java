package org.doudi.local.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.local.install.ServiceName;

/// The names of all processes, in the order in which they are shown.
public final class Components {
    public static final String POSTGRES = "postgres";
    public static final String KAFKA = "kafka";
    public static final String KEYCLOAK = "keycloak";
    public static final String CONSOLE = "console";
    public static final List<String> SERVERS = List.of(POSTGRES, KAFKA, KEYCLOAK);
    public static final List<String> SERVICES =
            Arrays.stream(ServiceName.values()).map(ServiceName::id).toList();

    /// Whatever may be started by itself: the services and the console.
    public static final List<String> PROGRAMS =
            Stream.concat(SERVICES.stream(), Stream.of(CONSOLE)).toList();

    private Components() {}

    public static List<String> all() {
        var all = new ArrayList<>(SERVERS);
        all.addAll(SERVICES);
        all.add(CONSOLE);
        return all;
    }
}
