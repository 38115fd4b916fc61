package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.NotNull;
import org.doudi.events.AttendeeKind;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.Attendee;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.StaffId;
import org.doudi.store.rest.input.Account;
import org.doudi.store.rest.input.UnitCode;

/// 受邀人、参加人: of which unit, and of which of the three kinds — 三.3.
record PersonBody(
        @UnitCode String unit,
        @NotNull(message = "应填写人员类别：窗口人员、业务骨干或分管领导") AttendeeKind kind,
        @Account String person) {
    Invitee invitee() {
        return new Invitee(new OrgCode(unit), kind, new StaffId(person));
    }

    Attendee attendee() {
        return new Attendee(new OrgCode(unit), kind, new StaffId(person));
    }
}
