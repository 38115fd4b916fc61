package org.doudi.intake.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doudi.decide.Refusal;
import org.doudi.events.CaseSeal;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.PersonalField;
import org.doudi.events.SealedFor;
import org.doudi.events.SealedFor.Sort;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Vault.Locked;
import org.doudi.intake.application.Vault.Unlocked;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.IntakeState.NotSeen;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.OpeningCommand.OpenTexts;
import org.doudi.intake.domain.SealedFields;
import org.doudi.intake.domain.Staff;
import org.doudi.intake.domain.Tie;

/// What is to be opened of one case, and how it is recorded.
///
/// @param found  the fields under which something was recorded
/// @param locked their texts in the same order, and after them those of other views
record OpeningPlan(StreamId caseId, OpenTexts command, List<PersonalField> found, List<Locked> locked) {
    static OpeningPlan of(Wanted wanted, IntakeState state, Staff by, Set<Tie> ties, String purpose) {
        Seen seen =
                switch (state) {
                    case NotSeen _ -> throw Refusal.unknown("case.unknown", "三.1", "没有这个办件，或者您无权查阅");
                    case Seen known -> known;
                };
        Registration registration = seen.registration();
        CaseSeal seal = new CaseSeal(registration.subject(), registration.reporterKey(), wanted.caseId());
        List<PersonalField> found = new ArrayList<>();
        List<Locked> locked = new ArrayList<>();
        for (PersonalField field : wanted.fields()) {
            SealedFields.of(seen, field).ifPresent(text -> {
                found.add(field);
                locked.add(new Locked(bound(seal, SealedFields.sortOf(field)), text));
            });
        }
        wanted.texts().forEach(text -> locked.add(new Locked(bound(seal, Sort.WORDS), text)));
        OpenTexts command = new OpenTexts(
                by, ties, seal.words(purpose), wanted.fields(), wanted.texts().size());
        return new OpeningPlan(wanted.caseId(), command, found, locked);
    }

    private static SealedFor bound(CaseSeal seal, Sort sort) {
        return new SealedFor(seal.subject(), seal.caseId(), sort);
    }

    /// To each case the clear texts that are its own. Refuses the batch where one text does not open.
    static List<List<String>> share(List<OpeningPlan> plans, List<Unlocked> unlocked) {
        List<List<String>> shares = new ArrayList<>();
        int next = 0;
        for (OpeningPlan plan : plans) {
            List<String> clear = new ArrayList<>();
            for (int index = 0; index < plan.locked().size(); index++) {
                clear.add(plan.clear(index, unlocked.get(next + index)));
            }
            next += plan.locked().size();
            shares.add(clear);
        }
        return shares;
    }

    private String clear(int index, Unlocked text) {
        return switch (text) {
            case Unlocked.Clear clear -> clear.text();
            case Unlocked.Erased _ -> throw Refusal.unknown("reporter.erased", "个人信息保护法第四十七条", "当事人的个人信息已经删除");
            case Unlocked.Foreign _
            when index < found.size() ->
                throw new IllegalStateException("what this stage sealed does not open: " + found.get(index));
            case Unlocked.Foreign _ -> throw Refusal.invalid("opening.not-of-case", "接口约定", "密封内容不属于该办件，或者已经损坏");
        };
    }

    Opened opened(List<String> clear, Map<StreamId, Long> versions) {
        Map<PersonalField, String> fields = new EnumMap<>(PersonalField.class);
        for (int index = 0; index < found.size(); index++) {
            fields.put(found.get(index), clear.get(index));
        }
        return new Opened(
                caseId,
                versions.getOrDefault(caseId, 0L),
                fields,
                List.copyOf(clear.subList(found.size(), clear.size())));
    }
}
