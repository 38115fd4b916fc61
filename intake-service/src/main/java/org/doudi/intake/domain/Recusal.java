package org.doudi.intake.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.CauseCode;
import org.doudi.events.ConsultationRole;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseAmended;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.OrgCode;
import org.doudi.events.ScopeCode;
import org.doudi.events.StaffId;
import org.doudi.intake.domain.IntakeState.Accepted;
import org.doudi.intake.domain.RecusalCommand.NameComplainedOf;

/// 回避 — 四(四), A-27, §10: who is complained of neither sees nor handles the case; 吃拿卡要 goes past the unit
/// that is complained of, too.
public final class Recusal {
    static final RecusalOrdered NONE = new RecusalOrdered(List.of(), List.of());

    private static final String CLAUSE = "四(四)";

    private Recusal() {}

    static List<IntakeEvent> decide(RecusalCommand command, IntakeState state) {
        return switch (command) {
            case NameComplainedOf name -> name(name, state);
        };
    }

    private static List<IntakeEvent> name(NameComplainedOf command, IntakeState state) {
        CaseFile file = Asking.accepted(state).file();
        Asking.atWindow(command.by(), file);
        checkNamed(command.persons(), file.isAboutConduct(), command.by());
        List<StaffId> all = Stream.concat(file.recusal().persons().stream(), command.persons().stream())
                .distinct()
                .toList();
        return all.equals(file.recusal().persons())
                ? List.of()
                : List.of(new RecusalOrdered(all, file.recusal().units()));
    }

    /// @param conduct whether the case is about conduct at all
    static void checkNamed(List<StaffId> persons, boolean conduct, Staff by) {
        if (persons.contains(by.who())) {
            throw Refusal.forbidden("recusal.oneself", CLAUSE, "反映本人的办件，应当由其他人员受理登记");
        }
        if (!persons.isEmpty() && !conduct) {
            throw Refusal.invalid("recusal.conduct-only", CLAUSE, "只有反映工作作风的办件登记被反映人");
        }
    }

    /// What is decided, and after it the units that have to stand back because of it.
    static List<IntakeEvent> with(IntakeState state, List<IntakeEvent> decided) {
        if (decided.stream().noneMatch(Recusal::tellsCauses)) {
            return decided;
        }
        IntakeState after = state;
        for (IntakeEvent event : decided) {
            after = Evolution.evolve(after, event);
        }
        return after instanceof Accepted accepted ? with(accepted.file(), decided) : decided;
    }

    private static boolean tellsCauses(IntakeEvent event) {
        return event instanceof CaseRegistered || event instanceof CaseClassified || event instanceof CaseAmended;
    }

    private static List<IntakeEvent> with(CaseFile file, List<IntakeEvent> decided) {
        RecusalOrdered before = file.recusal();
        Set<OrgCode> units = new LinkedHashSet<>(before.units());
        if (file.names(CauseCode.RENT_SEEKING)) {
            units.addAll(file.registered().registration().involvedUnits());
        }
        if (units.size() == before.units().size()) {
            return decided;
        }
        List<IntakeEvent> all = new ArrayList<>(decided);
        all.add(new RecusalOrdered(before.persons(), List.copyOf(units)));
        return List.copyOf(all);
    }

    static boolean isConduct(List<ScopeCode> scope, List<CauseCode> causes) {
        return scope.contains(ScopeCode.CONDUCT) || causes.contains(CauseCode.RENT_SEEKING);
    }

    /// 三方 — 三.2: of a unit that stands back its leader alone is called.
    static void checkCalled(ConsultationRole role, StaffId person, OrgCode unit, CaseFile file) {
        if (file.recusal().persons().contains(person)) {
            throw Refusal.conflict("recusal.person", CLAUSE, "被反映人应当回避，不能参加协商");
        }
        if (file.recusal().units().contains(unit) && role != ConsultationRole.LEADER_IN_CHARGE) {
            throw unit();
        }
    }

    static void checkOrdered(OrgCode unit, CaseFile file) {
        if (file.recusal().units().contains(unit)) {
            throw unit();
        }
    }

    private static Refusal unit() {
        return Refusal.conflict("recusal.unit", CLAUSE, "反映吃拿卡要的，被反映单位应当回避，只联系其分管领导");
    }
}
