package org.doudi.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.events.CauseCode;
import org.doudi.events.ConsultationRole;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.Contact;
import org.doudi.events.OrgCode;

/// 受理卷: what is on file of an accepted case — 三.1, 三.2.
///
/// @param contacts    who was called to the consultation
/// @param attachments in the order of their numbers
public record CaseFile(
        CaseRegistered registered,
        Optional<CaseClassified> classification,
        List<Contact> contacts,
        List<AttachmentAdded> attachments) {
    private static final Set<ConsultationRole> OF_DEPARTMENTS =
            Set.of(ConsultationRole.WINDOW_STAFF, ConsultationRole.CHIEF_REPRESENTATIVE);

    public CaseFile {
        contacts = List.copyOf(contacts);
        attachments = List.copyOf(attachments);
    }

    static CaseFile of(CaseRegistered registered) {
        return new CaseFile(registered, Optional.empty(), List.of(), List.of());
    }

    CaseFile classified(CaseClassified next) {
        return new CaseFile(registered, Optional.of(next), contacts, attachments);
    }

    CaseFile called(List<Contact> next) {
        return new CaseFile(registered, classification, next, attachments);
    }

    CaseFile with(AttachmentAdded next) {
        return new CaseFile(
                registered,
                classification,
                contacts,
                Stream.concat(attachments.stream(), Stream.of(next)).toList());
    }

    /// Whether a cause was named, at registration or when the case was classified.
    boolean names(CauseCode cause) {
        return registered.causeCodes().contains(cause)
                || classification
                        .filter(named -> named.causeCodes().contains(cause))
                        .isPresent();
    }

    /// Of the three parties and the leaders who come to help, those that speak for a department.
    static boolean ofDepartment(ConsultationRole role) {
        return switch (role) {
            case DUTY_CHIEF -> false;
            case WINDOW_STAFF, CHIEF_REPRESENTATIVE, LEADER_IN_CHARGE -> true;
        };
    }

    /// 涉及部门: named by the reporter, or called to the consultation.
    List<OrgCode> units() {
        return Stream.concat(
                        registered.registration().involvedUnits().stream(),
                        contacts.stream()
                                .filter(contact -> OF_DEPARTMENTS.contains(contact.role()))
                                .map(Contact::unit))
                .distinct()
                .toList();
    }
}
