package org.doudi.intake.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.decide.Refusal;
import org.doudi.events.ConsultationRole;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.IntakeEvent.ConsultationPartyArrived;
import org.doudi.events.IntakeEvent.Contact;
import org.doudi.events.IntakeEvent.OnSiteConsultationStarted;
import org.doudi.events.policy.Policy;
import org.doudi.intake.domain.ConsultingCommand.AssignOnSite;
import org.doudi.intake.domain.ConsultingCommand.ClassifyCase;
import org.doudi.intake.domain.ConsultingCommand.Escalate;
import org.doudi.intake.domain.ConsultingCommand.RecordArrival;
import org.doudi.intake.domain.ConsultingCommand.ReplyOnSite;
import org.doudi.intake.domain.ConsultingCommand.StartConsultation;
import org.doudi.intake.domain.IntakeState.Consulting;
import org.doudi.intake.domain.IntakeState.Escalated;
import org.doudi.intake.domain.IntakeState.OnSite;

/// 现场协商 — 三.2, 五(三): the window calls the three parties together and finds out what the matter is.
final class Consultation {
    private static final Set<ConsultationRole> THREE_PARTIES = EnumSet.of(
            ConsultationRole.DUTY_CHIEF, ConsultationRole.WINDOW_STAFF, ConsultationRole.CHIEF_REPRESENTATIVE);

    private Consultation() {}

    static List<IntakeEvent> decide(ConsultingCommand command, IntakeState state, Policy policy) {
        Asking.atWindow(command.by(), state);
        if (command instanceof RecordArrival arrival && state instanceof Escalated ended && ended.isTimedOut()) {
            // 补录 — §4.1-7: nobody is charged for not having come who was there, though the limit has ended it since.
            return arrive(arrival, ended.file(), ended.arrivals(), policy);
        }
        OnSite here = Asking.onSite(state);
        return switch (command) {
            case StartConsultation start -> start(start, here, policy);
            case ClassifyCase classify -> classify(classify, here);
            case RecordArrival arrival -> {
                Consulting consulting = Asking.consulting(here);
                yield arrive(arrival, consulting.file(), consulting.arrivals(), policy);
            }
            case ReplyOnSite reply -> Conclusion.reply(reply, here);
            case AssignOnSite assign -> Conclusion.assign(assign, here);
            case Escalate escalate -> Conclusion.escalate(escalate, here);
        };
    }

    private static List<IntakeEvent> start(StartConsultation command, OnSite state, Policy policy) {
        if (state instanceof Consulting) {
            throw Refusal.conflict("consultation.already-started", "三.2", "现场协商已经开始");
        }
        Set<ConsultationRole> called =
                command.contacts().stream().map(Contact::role).collect(Collectors.toSet());
        checkParties(called, state.file(), command.by());
        command.contacts().forEach(contact -> {
            notLater(contact.contactedAt(), command.now());
            Backdating.check(command.by(), contact.contactedAt(), command.now(), policy);
            Recusal.checkCalled(contact.role(), contact.person(), contact.unit(), state.file());
        });
        return List.of(new OnSiteConsultationStarted(command.contacts(), command.mode()));
    }

    /// Where a unit stands back, the duty chief settles the matter; where the duty chief does, the centre — 四(四).
    private static void checkParties(Set<ConsultationRole> called, CaseFile file, Staff by) {
        Set<ConsultationRole> needed = file.recusal().units().isEmpty()
                ? THREE_PARTIES
                : by.is(Role.CENTRE_LEAD) ? Set.of() : Set.of(ConsultationRole.DUTY_CHIEF);
        if (!called.containsAll(needed)) {
            throw Refusal.invalid("consultation.party-missing", "三.2", "应当联系值班长、部门窗口人员和首席代表三方");
        }
    }

    private static List<IntakeEvent> arrive(
            RecordArrival command, CaseFile file, List<ConsultationPartyArrived> before, Policy policy) {
        notLater(command.arrivedAt(), command.now());
        Backdating.check(command.by(), command.arrivedAt(), command.now(), policy);
        Recusal.checkCalled(command.role(), command.person(), command.unit(), file);
        ConsultationPartyArrived arrival =
                new ConsultationPartyArrived(command.role(), command.person(), command.unit(), command.arrivedAt());
        boolean known = before.stream().anyMatch(earlier -> sameParty(earlier, arrival));
        return known ? List.of() : List.of(arrival);
    }

    private static boolean sameParty(ConsultationPartyArrived earlier, ConsultationPartyArrived arrival) {
        return earlier.role() == arrival.role()
                && earlier.person().equals(arrival.person())
                && earlier.unit().equals(arrival.unit());
    }

    private static List<IntakeEvent> classify(ClassifyCase command, OnSite state) {
        CaseClassified classified = new CaseClassified(command.category(), command.tier(), command.causes());
        boolean known = state.file().classification().filter(classified::equals).isPresent();
        return known ? List.of() : List.of(classified);
    }

    private static void notLater(Instant told, Instant now) {
        if (told.isAfter(now)) {
            throw Refusal.invalid("consultation.in-future", "三.2", "联系和到场时间不能晚于现在");
        }
    }
}
