package org.doudi.bench.stack;

import java.util.Map;

/// What the JVMs of the stack are started with.
enum Flags {
    OURS("doudi, flags and start-up caches of ./doudi up", ""),
    DEFAULT("the same jars, default flags", "default");

    private final String label;
    private final String jvm;

    Flags(String label, String jvm) {
        this.label = label;
        this.jvm = jvm;
    }

    String label() {
        return label;
    }

    Map<String, String> environment() {
        return Map.of("DOUDI_JVM", jvm);
    }
}
