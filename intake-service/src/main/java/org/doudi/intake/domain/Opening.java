package org.doudi.intake.domain;

import java.util.List;
import java.util.Set;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.AttachmentViewed;
import org.doudi.events.IntakeEvent.PersonalDataViewed;
import org.doudi.events.PersonalField;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.OpeningCommand.OpenAttachment;
import org.doudi.intake.domain.OpeningCommand.OpenTexts;

/// 启封 — §10: who reads what of a case. Deny by default; whoever reads is recorded every time.
final class Opening {
    private static final Set<PersonalField> WHO =
            Set.of(PersonalField.REPORTER_NAME, PersonalField.REPORTER_PHONE, PersonalField.ORGANISATION);
    private static final Set<PersonalField> OF_A_REFUSAL =
            Set.of(PersonalField.REFUSAL_TEXT, PersonalField.PROPER_CHANNEL, PersonalField.HANDED_OVER_TO);

    private Opening() {}

    static List<IntakeEvent> decide(OpeningCommand command, IntakeState state) {
        return switch (command) {
            case OpenTexts open -> open(open, seen(state));
            case OpenAttachment open -> open(open, seen(state));
        };
    }

    private static Seen seen(IntakeState state) {
        if (state instanceof Seen seen) {
            return seen;
        }
        throw unknown();
    }

    private static List<IntakeEvent> open(OpenTexts command, Seen seen) {
        if (command.fields().isEmpty() && command.otherTexts() == 0) {
            throw Refusal.invalid("opening.nothing-asked", "接口约定", "应当写明每个办件要查阅的内容");
        }
        check(command, seen);
        return List.of(new PersonalDataViewed(
                command.by().who(),
                command.purpose(),
                command.fields(),
                command.otherTexts(),
                seen.registration().subject()));
    }

    private static List<IntakeEvent> open(OpenAttachment command, Seen seen) {
        checkFile(command, seen);
        Attachments.of(seen, command.attachmentNo());
        return List.of(new AttachmentViewed(command.by().who(), command.purpose(), command.attachmentNo()));
    }

    /// A file may show anything of the reporter, his telephone too.
    private static void checkFile(OpenAttachment command, Seen seen) {
        if (readsAll(command.by(), command.ties())) {
            return;
        }
        if (!ofDepartment(command.by()) || !command.ties().contains(Tie.ORDERED)) {
            throw unknown();
        }
        if (isAboutConduct(seen)) {
            throw Refusal.forbidden("opening.conduct-protects-reporter", "二(三)", "反映工作作风的办件，部门不能查阅附件");
        }
        if (!command.ties().contains(Tie.RECEIVED)) {
            throw Refusal.forbidden("attachment.before-receipt", "三.4", "签收之后才能查阅附件");
        }
    }

    private static void check(OpenTexts command, Seen seen) {
        if (readsAll(command.by(), command.ties())) {
            return;
        }
        if (ofDepartment(command.by()) && command.ties().contains(Tie.ORDERED)) {
            checkDepartment(command, seen);
        } else if (command.by().is(Role.INTEGRATOR) && command.ties().contains(Tie.SENT)) {
            checkSender(command);
        } else if (command.by().is(Role.SERVICE)) {
            throw Refusal.forbidden("opening.account-not-listed", "接口约定", "该服务账号未获准查阅密封内容");
        } else {
            throw unknown();
        }
    }

    private static boolean readsAll(Staff by, Set<Tie> ties) {
        return by.is(Role.CLERK)
                || by.is(Role.DUTY_CHIEF)
                || by.is(Role.CENTRE_LEAD)
                || (by.is(Role.BUREAU) && ties.contains(Tie.BROUGHT_TO_BUREAU))
                || (by.is(Role.WORKING_GROUP) && ties.contains(Tie.BROUGHT_TO_WORKING_GROUP))
                || (by.is(Role.SERVICE) && ties.contains(Tie.LISTED));
    }

    /// Whom a case concerns, apart from what he may read of it.
    static boolean dealsWith(Staff by, Set<Tie> ties) {
        return readsAll(by, ties) || by.is(Role.AUDITOR) || (ofDepartment(by) && ties.contains(Tie.ORDERED));
    }

    private static boolean ofDepartment(Staff by) {
        return by.is(Role.COORDINATOR) || by.is(Role.LEADER);
    }

    /// A department reads what it was ordered to handle; who complained of its people it does not learn.
    private static void checkDepartment(OpenTexts command, Seen seen) {
        if (isAboutConduct(seen) && command.fields().stream().anyMatch(WHO::contains)) {
            throw Refusal.forbidden("opening.conduct-protects-reporter", "二(三)", "反映工作作风的办件，部门不能查阅反映人的身份信息");
        }
        if (command.fields().contains(PersonalField.REPORTER_PHONE)
                && !command.ties().contains(Tie.RECEIVED)) {
            throw Refusal.forbidden("opening.phone-before-receipt", "三.4", "签收之后才能查阅反映人的联系电话");
        }
    }

    /// The system that sent a reflection is told why it was refused; the rest it knows, or need not.
    private static void checkSender(OpenTexts command) {
        if (command.otherTexts() > 0 || !OF_A_REFUSAL.containsAll(command.fields())) {
            throw Refusal.forbidden("opening.sender-refusal-only", "二(四)", "其他系统只能查阅自己提交的办件的不予受理意见");
        }
    }

    private static boolean isAboutConduct(Seen seen) {
        return seen.onFile().filter(CaseFile::isAboutConduct).isPresent();
    }

    private static Refusal unknown() {
        return Refusal.unknown("case.unknown", "三.1", "没有这个办件，或者您无权查阅");
    }
}
