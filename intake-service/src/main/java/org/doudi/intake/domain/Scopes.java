package org.doudi.intake.domain;

import java.util.List;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.ScopeCode;

/// 受理范围 — 二(一)(二)(三)(五): at least one, and 12345 for a ticket only.
final class Scopes {
    private Scopes() {}

    static void checkWalkIn(List<ScopeCode> named) {
        checkNamed(named);
        checkNoTicket(named);
    }

    static List<ScopeCode> of(Source source, List<ScopeCode> named) {
        return switch (source) {
            case Source.Ticket _ ->
                Stream.concat(Stream.of(ScopeCode.HOTLINE_12345), named.stream())
                        .distinct()
                        .toList();
            case Source.OtherSystem _ -> {
                checkWalkIn(named);
                yield named;
            }
        };
    }

    private static void checkNamed(List<ScopeCode> named) {
        if (named.isEmpty()) {
            throw Refusal.invalid("registration.scope-missing", "二", "受理应当至少选择一项受理范围");
        }
    }

    private static void checkNoTicket(List<ScopeCode> named) {
        if (named.contains(ScopeCode.HOTLINE_12345)) {
            throw Refusal.invalid("registration.scope-not-hotline", "二(五)", "只有12345热线派发的工单属于该受理范围");
        }
    }
}
