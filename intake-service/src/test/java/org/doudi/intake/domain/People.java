package org.doudi.intake.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;

/// Who takes part in the stories.
final class People {
    static final Staff CLERK = staff("clerk1", Role.CLERK);
    static final Staff CHIEF = staff("chief1", Role.DUTY_CHIEF);
    static final Staff LEAD = staff("lead1", Role.CENTRE_LEAD);
    static final OrgCode WINDOW = new OrgCode("ZWZX");
    static final OrgCode BDC = new OrgCode("BDC");
    static final OrgCode SWJ = new OrgCode("SWJ");
    static final StaffId OF_BDC = new StaffId("coord-bdc");

    private People() {}

    private static Staff staff(String name, Role role) {
        return new Staff(new StaffId(name), Set.of(role));
    }

    /// 时限政策 as the plan's but for one parameter.
    static Policy policy(ParameterKey key, String value) {
        return new Policy("test", LocalDate.of(2026, 1, 1), Map.of(key, value));
    }
}
