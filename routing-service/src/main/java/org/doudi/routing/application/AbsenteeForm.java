package org.doudi.routing.application;

import java.util.Optional;
import org.doudi.events.AttendeeKind;
import org.doudi.events.CaseSeal;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent.Absentee;
import org.doudi.events.StaffId;

/// 缺席 in clear, as it was filled in.
public record AbsenteeForm(OrgCode unit, AttendeeKind kind, Optional<String> reason, Optional<StaffId> delegate) {
    Absentee sealed(CaseSeal seal) {
        return new Absentee(unit, kind, seal.words(reason), delegate);
    }

    @Override
    public String toString() {
        return "［缺席］";
    }
}
