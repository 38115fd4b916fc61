package org.doudi.reporting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.GuideVerdict;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.KnowledgeEvent.GuideRevisionDecided;
import org.doudi.events.KnowledgeEvent.GuideRevisionProposed;
import org.doudi.events.ReportingEvent;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.knowledge.GuideCommand;
import org.doudi.reporting.domain.knowledge.GuideCommand.Propose;
import org.doudi.reporting.domain.knowledge.GuideCommand.Settle;
import org.doudi.reporting.domain.knowledge.GuideDecider;
import org.doudi.reporting.domain.knowledge.GuideState;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 动态调整办事指南 — 三.6.
class GuideDeciderTest {
    private static final StreamId BAD = StreamId.named("case", "badly rated");
    private static final StaffId CLERK = new StaffId("clerk1");
    private static final StaffId LEAD = new StaffId("lead1");
    private static final Matter MATTER = new Matter("BDC-01", "转移登记");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final GuideRevisionProposed PROPOSED =
            new GuideRevisionProposed(MATTER, "写明可以提交完税证明", List.of(BAD), CLERK);

    private final DeciderSpec<GuideCommand, GuideState, ReportingEvent> rules = DeciderSpec.of(new GuideDecider());

    @Test
    void itComesFromCasesThatWereRatedBadly() {
        rules.given().when(proposal("写明可以提交完税证明", Set.of(BAD))).then(PROPOSED);
        rules.given().when(proposal("写明可以提交完税证明", Set.of())).thenRefused("guide.case-not-badly-rated");
        rules.given()
                .when(new Propose(MATTER, "写明可以提交完税证明", List.of(), Set.of(), CLERK))
                .thenRefused("guide.case-not-badly-rated");
        rules.given(PROPOSED).when(proposal("写明可以提交完税证明", Set.of(BAD))).thenNothing();
    }

    @Test
    void nobodyIsInIt() {
        rules.given().when(proposal("可致电13812345678", Set.of(BAD))).thenRefused("guide.personal-data");
    }

    @Test
    void itIsAdoptedFromADayOn_orNot_once() {
        GuideRevisionDecided adopted =
                new GuideRevisionDecided(GuideVerdict.ADOPTED, Optional.of(MARCH), Optional.empty(), LEAD);
        rules.given(PROPOSED).when(settling(GuideVerdict.ADOPTED, MARCH)).then(adopted);
        rules.given(PROPOSED)
                .when(new Settle(GuideVerdict.ADOPTED, Optional.empty(), Optional.empty(), LEAD))
                .thenRefused("guide.effective-missing");
        rules.given(PROPOSED)
                .when(settling(GuideVerdict.DECLINED, MARCH))
                .then(new GuideRevisionDecided(GuideVerdict.DECLINED, Optional.empty(), Optional.empty(), LEAD));
        rules.given(PROPOSED, adopted)
                .when(settling(GuideVerdict.DECLINED, MARCH))
                .thenRefused("guide.settled");
        rules.given().when(settling(GuideVerdict.DECLINED, MARCH)).thenRefused("guide.unknown");
    }

    private static Propose proposal(String text, Set<StreamId> badlyRated) {
        return new Propose(MATTER, text, List.of(BAD), badlyRated, CLERK);
    }

    private static Settle settling(GuideVerdict verdict, LocalDate from) {
        return new Settle(verdict, Optional.of(from), Optional.empty(), LEAD);
    }
}
