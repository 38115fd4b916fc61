package org.doudi.routing.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.events.policy.ParameterKey;
import org.doudi.events.policy.Policy;

/// Who asks in the tests.
final class People {
    static final OrgCode BDC = new OrgCode("BDC");
    static final OrgCode SWJ = new OrgCode("SWJ");
    static final OrgCode ZRZY = new OrgCode("ZRZY");
    static final OrgCode ZWZX = new OrgCode("ZWZX");
    static final OrgCode NOWHERE = new OrgCode("XXX");
    static final Stationed STATIONED = new Stationed(Set.of(BDC, SWJ, ZRZY, ZWZX, new OrgCode("GZZ")));

    static final Staff CLERK = staff("clerk1", "ZWZX", Role.CLERK);
    static final Staff CHIEF = staff("chief1", "ZWZX", Role.DUTY_CHIEF);
    static final Staff LEAD = staff("lead1", "ZWZX", Role.CENTRE_LEAD);
    static final Staff GROUP = staff("wg1", "GZZ", Role.WORKING_GROUP);
    static final Staff BUREAU = staff("bureau1", "ZWFWJ", Role.BUREAU);
    static final Staff AUDITOR = staff("auditor1", "ZWZX", Role.AUDITOR);
    static final Staff ADMIN = staff("admin1", "ZWZX", Role.ADMIN);
    static final Staff AT_BDC = coordinator(BDC);
    static final Staff AT_SWJ = coordinator(SWJ);
    static final Staff AT_ZRZY = coordinator(ZRZY);

    private People() {}

    static Staff coordinator(OrgCode unit) {
        return staff("coord-" + unit.value().toLowerCase(Locale.ROOT), unit.value(), Role.COORDINATOR);
    }

    private static Staff staff(String who, String unit, Role role) {
        return new Staff(new StaffId(who), new OrgCode(unit), Set.of(role));
    }

    /// 时限政策 as the plan's but for one parameter.
    static Policy policy(ParameterKey key, String value) {
        return new Policy("test", LocalDate.of(2026, 1, 1), Map.of(key, value));
    }
}
