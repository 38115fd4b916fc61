package org.doudi.intake.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.CauseCode;
import org.doudi.events.OrgCode;
import org.doudi.events.ScopeCode;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.intake.application.AcceptanceForm;
import org.doudi.intake.domain.Stationed.Named;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.Account;
import org.doudi.store.rest.input.GivenWords;
import org.doudi.store.rest.input.UnitCode;
import org.jspecify.annotations.Nullable;

/// 受理意见 — 二, 三.1.
///
/// @param reopenOf     再次反映: the closed case that it is about again — A-23
/// @param complainedOf 被反映人, by account: they stand back from the case — 四(四)
record AcceptanceBody(
        @Nullable @Size(max = 4, message = "受理范围不超过4项") List<@NotNull(message = "受理范围不能为空") ScopeCode> scopeCodes,
        @Nullable @Size(max = 5, message = "原因不超过5项") List<@NotNull(message = "原因不能为空") CauseCode> causeCodes,
        Optional<@Valid MatterBody> matter,
        @Nullable @Size(max = 20, message = "涉及部门不超过20个") List<@UnitCode String> involvedUnits,
        Optional<@GivenWords String> windowOpinion,
        @NotNull(message = "应填写反映人签字") @Valid SignatureBody signature,
        Optional<UUID> reopenOf,
        @Nullable @Size(max = 10, message = "被反映人不超过10人") List<@Account String> complainedOf) {
    /// @param within where this body stands in the request's, for example `acceptance.`
    List<Named> units(String within) {
        return Named.all(within + "involvedUnits", Absent.asEmpty(involvedUnits));
    }

    AcceptanceForm form(Instant now) {
        return new AcceptanceForm(
                Absent.asEmpty(scopeCodes).stream().distinct().toList(),
                Absent.asEmpty(causeCodes).stream().distinct().toList(),
                matter.map(MatterBody::matter),
                Absent.asEmpty(involvedUnits).stream()
                        .map(OrgCode::new)
                        .distinct()
                        .toList(),
                windowOpinion,
                signature.signature(now),
                reopenOf.map(StreamId::new),
                Absent.asEmpty(complainedOf).stream()
                        .map(StaffId::new)
                        .distinct()
                        .toList());
    }
}
