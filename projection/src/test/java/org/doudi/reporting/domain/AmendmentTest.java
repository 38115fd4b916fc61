package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.SWJ;
import static org.doudi.reporting.domain.Told.TEXT;

import java.util.List;
import java.util.Optional;
import org.doudi.events.AmendedField;
import org.doudi.events.CaseState;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.CaseAmended;
import org.doudi.events.ScopeCode;
import org.doudi.events.StaffId;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.domain.log.Title;
import org.junit.jupiter.api.Test;

/// 登记更正 — 三.1: the ledger reads as the form does now, and the case stands where it stood.
class AmendmentTest {
    private static final CaseAmended AMENDED = new CaseAmended(
            List.of(AmendedField.INVOLVED_UNITS, AmendedField.SCOPE),
            Told.registration(SWJ),
            List.of(ScopeCode.NOT_ACCEPTED_OR_APPROVED),
            List.of(CauseCode.COORDINATION),
            Optional.empty(),
            TEXT,
            new StaffId("chief1"));

    @Test
    void theLedgerReadsAsTheFormDoesNow() {
        Story story = Stories.in(CaseState.HANDLING);
        String number = story.view().onSite().number().orElseThrow();

        story.then(AMENDED);

        assertThat(story.view().onSite().reception().involvedUnits()).containsExactly(SWJ);
        assertThat(story.view().onSite().acceptance().orElseThrow().scopes())
                .containsExactly(ScopeCode.NOT_ACCEPTED_OR_APPROVED);
        assertThat(story.view().onSite().number()).contains(number);
        assertThat(story.view().state()).isEqualTo(CaseState.HANDLING);
        assertThat(ViewJson.write(story.view())).doesNotContain(Told.SEALED);
    }

    @Test
    void theTimelineSaysWhatWasPutRight() {
        assertThat(Title.of(AMENDED)).isEqualTo("登记更正（涉及部门、受理范围）");
    }
}
