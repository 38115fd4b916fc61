package org.doudi.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Lifts an old body to the next version's shape, one step for each version.
final class Upcasters {
    private static final Upcasters PUBLISHED = new Upcasters(Map.of());

    private final Map<TypeName, UnaryOperator<ObjectNode>> steps;

    Upcasters(Map<TypeName, UnaryOperator<ObjectNode>> steps) {
        this.steps = Map.copyOf(steps);
    }

    static Upcasters published() {
        return PUBLISHED;
    }

    ObjectNode lift(TypeName from, int to, ObjectNode body) {
        ObjectNode lifted = body;
        for (int version = from.version(); version < to; version++) {
            TypeName step = new TypeName(from.event(), version);
            UnaryOperator<ObjectNode> upcast = steps.get(step);
            if (upcast == null) {
                throw new UnreadableEvent("no upcaster from " + step, null);
            }
            lifted = upcast.apply(lifted);
        }
        return lifted;
    }
}
