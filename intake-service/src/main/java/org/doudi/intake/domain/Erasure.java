package org.doudi.intake.domain;

import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.PersonalDataErased;
import org.doudi.intake.domain.ErasureCommand.ErasePerson;
import org.doudi.intake.domain.IntakeState.Archived;
import org.doudi.intake.domain.IntakeState.Seen;

/// 删除个人信息 — 个人信息保护法第四十七条: once all cases of a person are filed, his key is destroyed. What happened stays on
/// record; who he was and what he said does not.
final class Erasure {
    private static final String CLAUSE = "个人信息保护法第四十七条";

    private Erasure() {}

    static List<IntakeEvent> decide(ErasureCommand command, IntakeState state) {
        return switch (command) {
            case ErasePerson erase -> erase(erase, state);
        };
    }

    private static List<IntakeEvent> erase(ErasePerson command, IntakeState state) {
        if (!(state instanceof Seen seen)) {
            throw Refusal.unknown("case.unknown", "三.1", "没有这个办件，或者您无权办理");
        }
        if (!(seen instanceof Archived archived)) {
            throw Refusal.conflict("erasure.not-archived", CLAUSE, "当事人还有没有归档的办件，归档以后才能删除其个人信息");
        }
        return archived.isErased()
                ? List.of()
                : List.of(new PersonalDataErased(
                        archived.registration().subject(),
                        command.reason(),
                        command.by().who()));
    }
}
