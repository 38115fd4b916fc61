package org.doudi.routing.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.doudi.events.RoutingEvent.ExtensionNotice;
import org.doudi.events.RoutingEvent.ExtensionRequested;

/// 延时 of a round, as it was filed and what has become of it — A-9.
public record Extension(ExtensionRequested filed, Set<ExtensionNotice> told, Standing standing) {
    public Extension {
        told = Set.copyOf(told);
    }

    /// What has become of it.
    public enum Standing {
        REQUESTED,
        IN_EFFECT,
        REFUSED,
        LAPSED
    }

    static Extension of(ExtensionRequested filed) {
        Set<ExtensionNotice> told = EnumSet.noneOf(ExtensionNotice.class);
        filed.reporterInformedAt().ifPresent(_ -> told.add(ExtensionNotice.REPORTER));
        filed.windowInformedAt().ifPresent(_ -> told.add(ExtensionNotice.WINDOW));
        return new Extension(filed, told, Standing.REQUESTED);
    }

    Extension with(ExtensionNotice notice) {
        Set<ExtensionNotice> next = EnumSet.of(notice);
        next.addAll(told);
        return new Extension(filed, next, standing);
    }

    Extension to(Standing next) {
        return new Extension(filed, told, next);
    }

    List<ExtensionNotice> missing() {
        Set<ExtensionNotice> missing = EnumSet.allOf(ExtensionNotice.class);
        missing.removeAll(told);
        return List.copyOf(missing);
    }
}
