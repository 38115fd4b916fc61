package org.doudi.routing.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.Account;
import org.doudi.store.rest.input.Moment;
import org.doudi.store.rest.input.Words;

/// 召集研判会议 — 三.3: the cases in the order of the agenda.
record ConveneBody(
        @NotEmpty(message = "应列明议程上的办件") @Size(max = 50, message = "一次会议不超过50个办件")
        List<@NotNull(message = "办件不能为空") UUID> cases,

        @NotNull(message = "应填写研判时间") @Moment Instant scheduledAt,
        @Words(max = 100) String place,
        @Account String chair,
        @Size(max = 60, message = "受邀人不超过60人") List<@NotNull @Valid PersonBody> invitees) {
    ConveneBody {
        invitees = Absent.asEmpty(invitees);
    }

    List<StreamId> agenda() {
        return cases.stream().distinct().map(StreamId::new).toList();
    }
}
