package org.doudi.routing.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.RoutingEvent.ExtensionNotice;
import org.doudi.events.RoutingEvent.ExtensionRequested;
import org.doudi.events.StaffId;
import org.doudi.events.policy.ExtensionMode;

/// 延时 of a round, as it was filed and what has become of it — A-9.
///
/// @param nth       which of the round's it is, from 1
/// @param grantedBy 同意人
public record Extension(
        ExtensionRequested filed, int nth, Set<ExtensionNotice> told, Optional<StaffId> grantedBy, Standing standing) {
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

    static Extension of(ExtensionRequested filed, int nth) {
        Set<ExtensionNotice> told = EnumSet.noneOf(ExtensionNotice.class);
        filed.reporterInformedAt().ifPresent(_ -> told.add(ExtensionNotice.REPORTER));
        filed.windowInformedAt().ifPresent(_ -> told.add(ExtensionNotice.WINDOW));
        return new Extension(filed, nth, told, Optional.empty(), Standing.REQUESTED);
    }

    Extension with(ExtensionNotice notice) {
        Set<ExtensionNotice> next = EnumSet.of(notice);
        next.addAll(told);
        return new Extension(filed, nth, next, grantedBy, standing);
    }

    Extension grantedBy(StaffId by) {
        return new Extension(filed, nth, told, Optional.of(by), standing);
    }

    /// Whether nothing is wanting any more for it to be in force.
    boolean isReady(ExtensionMode mode) {
        return missing().isEmpty()
                && switch (mode) {
                    case FILED_EFFECTIVE -> true;
                    case GRANT_REQUIRED -> grantedBy.isPresent();
                };
    }

    /// 等待生效.
    boolean isOpen() {
        return standing == Standing.REQUESTED;
    }

    /// Until the old limit it may be granted, or refused, in force or not.
    boolean isUndecided() {
        return switch (standing) {
            case REQUESTED, IN_EFFECT -> true;
            case REFUSED, LAPSED -> false;
        };
    }

    Extension to(Standing next) {
        return new Extension(filed, nth, told, grantedBy, next);
    }

    List<ExtensionNotice> missing() {
        Set<ExtensionNotice> missing = EnumSet.allOf(ExtensionNotice.class);
        missing.removeAll(told);
        return List.copyOf(missing);
    }
}
