package org.doudi.routing.adapter.rest;

import java.util.Optional;
import org.doudi.events.AttendeeKind;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.NotInvited;

/// 未邀请 — 三.3: a warning, never a block.
///
/// @param kind none where nobody of the unit is invited
record NotInvitedView(OrgCode unit, Optional<AttendeeKind> kind, String warning) {
    static NotInvitedView of(NotInvited missing) {
        return new NotInvitedView(
                missing.unit(),
                missing.kind(),
                missing.kind().map(kind -> "未邀请该单位的" + kind.chinese()).orElse("未邀请该单位任何人员"));
    }
}
