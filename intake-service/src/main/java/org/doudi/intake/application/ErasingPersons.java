package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.decide.Refusal;
import org.doudi.events.ErasureReason;
import org.doudi.events.IntakeEvent;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.ErasureCommand.ErasePerson;
import org.doudi.intake.domain.IntakeCommand;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.store.decider.Decided;

/// 删除个人信息 — 个人信息保护法第四十七条: of all cases of a person in one append, and his key goes in the same transaction.
@ApplicationScoped
public class ErasingPersons {
    private final Intake intake;
    private final PersonsCases cases;

    ErasingPersons(Intake intake, PersonsCases cases) {
        this.intake = intake;
        this.cases = cases;
    }

    public Uni<Decided<IntakeState, IntakeEvent>> erase(StreamId caseId, Asked asked, ErasureReason reason) {
        ErasePerson command = new ErasePerson(asked.by(), reason);
        return intake.history(caseId, asked.by().who())
                .map(history -> history.map(known -> known.loaded().state())
                        .filter(Seen.class::isInstance)
                        .map(state -> ((Seen) state).registration().subject())
                        .orElseThrow(() -> Refusal.unknown("case.unknown", "三.1", "没有这个办件，或者您无权办理")))
                .chain(cases::of)
                .chain(all -> intake.run(caseId, asked, command, others(caseId, all, command)));
    }

    private static Map<StreamId, IntakeCommand> others(StreamId caseId, List<StreamId> all, ErasePerson command) {
        return all.stream()
                .filter(other -> !other.equals(caseId))
                .collect(Collectors.toMap(Function.identity(), _ -> command));
    }
}
