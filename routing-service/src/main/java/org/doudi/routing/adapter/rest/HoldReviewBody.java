package org.doudi.routing.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.AttendeeKind;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.routing.application.AbsenteeForm;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.GivenWords;
import org.doudi.store.rest.input.Moment;
import org.doudi.store.rest.input.Moment.Tense;
import org.doudi.store.rest.input.UnitCode;

/// 研判召开 — 三.3. Held now, where no time is given.
record HoldReviewBody(
        @Size(max = 60, message = "参加人不超过60人") List<@NotNull @Valid PersonBody> attendees,
        @Size(max = 60, message = "缺席不超过60项") List<@NotNull @Valid AbsenteeBody> absentees,
        Optional<@GivenWords(max = 200) String> minutesRef,
        Optional<@Moment(Tense.PAST) Instant> heldAt) {
    HoldReviewBody {
        attendees = Absent.asEmpty(attendees);
        absentees = Absent.asEmpty(absentees);
    }

    /// 缺席: why, or who came instead.
    record AbsenteeBody(
            @UnitCode String unit,
            @NotNull(message = "应填写人员类别：窗口人员、业务骨干或分管领导") AttendeeKind kind,
            Optional<@GivenWords(max = 500) String> reason,
            Optional<@Pattern(regexp = "[!-~]{1,64}", message = "账号应为1–64个可见字符") String> delegate) {
        AbsenteeForm form() {
            return new AbsenteeForm(new OrgCode(unit), kind, reason, delegate.map(StaffId::new));
        }
    }
}
