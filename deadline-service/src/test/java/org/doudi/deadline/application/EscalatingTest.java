package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.ZRZY;
import static org.doudi.deadline.application.Facts.called;
import static org.doudi.deadline.application.Facts.completed;
import static org.doudi.deadline.application.Facts.issued;
import static org.doudi.deadline.application.Facts.objected;
import static org.doudi.deadline.application.Facts.opened;
import static org.doudi.deadline.application.Facts.part;
import static org.doudi.deadline.application.Facts.registered;
import static org.doudi.deadline.application.Facts.signed;
import static org.doudi.deadline.application.Facts.toGroup;

import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.events.ConsultationMode;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.OrgCode;
import org.doudi.events.UnitRole;
import org.junit.jupiter.api.Test;

/// 超期报告: whose task a breach is — 三.3, 三.4, 五(二), 五(三).
class EscalatingTest {
    private final Story story = new Story();

    @Test
    void theWindowsIsTheChiefsAndTheCentres() {
        story.at("2025-03-10T10:00", registered()).looked("2025-03-10T17:31");

        assertThat(escalated(ClockKind.RESPONSE)).containsExactly("DUTY_CHIEF", "CENTRE_LEAD");
    }

    @Test
    void aDepartmentsIsItsOwnPeoplesAndTheChiefs() {
        story.at("2025-03-10T09:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T10:00", signed(BDC, UnitRole.SOLE))
                .looked("2025-03-12T17:31");

        assertThat(escalated(ClockKind.HANDLE)).containsExactly("COORDINATOR BDC", "LEADER BDC", "DUTY_CHIEF");
    }

    /// Also where one unit alone still owes its part.
    @Test
    void whatSeveralHandleIsTheBureausToo() {
        story.at("2025-03-10T09:00", issued(1, ZRZY, UnitRole.LEAD, false))
                .at("2025-03-10T09:00", issued(1, SWJ, UnitRole.CO, true))
                .at("2025-03-10T10:00", signed(ZRZY, UnitRole.LEAD))
                .at("2025-03-11T10:00", part(ZRZY))
                .looked("2025-03-17T17:31");

        assertThat(escalated(ClockKind.HANDLE))
                .containsExactly("COORDINATOR SWJ", "LEADER SWJ", "DUTY_CHIEF", "BUREAU");
    }

    @Test
    void whoDidNotComeIsNamedBesideTheWindow() {
        story.at("2025-03-10T09:00", registered())
                .at("2025-03-10T09:10", called(ConsultationMode.ON_SITE, BDC))
                .looked("2025-03-10T17:31");

        assertThat(escalated(ClockKind.CONSULT))
                .containsExactly("DUTY_CHIEF", "CENTRE_LEAD", "COORDINATOR BDC", "LEADER BDC");
    }

    @Test
    void theChiefsIsTheCentresTheCentresTheWorkingGroupsAndTheGroupsTheCentres() {
        story.at("2025-03-10T09:00", objected(BDC))
                .at("2025-03-10T09:00", opened())
                .at("2025-03-10T09:00", toGroup(1))
                .looked("2025-03-31T17:31");

        assertThat(escalated(ClockKind.OBJECTION)).containsExactly("CENTRE_LEAD");
        assertThat(escalated(ClockKind.REVIEW)).containsExactly("WORKING_GROUP");
        assertThat(escalated(ClockKind.WG)).containsExactly("CENTRE_LEAD");
    }

    /// Whether the timer notices or the late fact itself.
    @Test
    void aLateFactReportsTheBreachAsTheTimerWould() {
        story.at("2025-03-10T10:00", signed(BDC, UnitRole.SOLE)).at("2025-03-12T17:31", completed(1, BDC));

        assertThat(escalated(ClockKind.HANDLE)).containsExactly("COORDINATOR BDC", "LEADER BDC", "DUTY_CHIEF");
    }

    private Stream<String> escalated(ClockKind kind) {
        return story.all(DeadlineBreached.class).stream()
                .filter(breach -> breach.kind() == kind)
                .flatMap(breach -> breach.escalatedTo().stream())
                .map(one -> one.role()
                        + one.unit().map(OrgCode::value).map(unit -> " " + unit).orElse(""));
    }
}
