package org.doudi.intake.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.events.CauseCode;
import org.doudi.events.ConsultationRole;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.events.IntakeEvent.CaseAmended;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.Contact;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.OrgCode;

/// 受理卷: what is on file of an accepted case — 三.1, 三.2.
///
/// @param contacts    who was called to the consultation
/// @param attachments in the order of their numbers
/// @param tolerances  the last one of each unit
/// @param hotline     the ticket that it came with, if it did
/// @param duplicates  what it is merged with
/// @param closedAt    闭环, where it was
/// @param recusal     回避
public record CaseFile(
        CaseRegistered registered,
        Optional<CaseClassified> classification,
        List<Contact> contacts,
        List<AttachmentAdded> attachments,
        Map<OrgCode, Tolerance> tolerances,
        Optional<Hotline> hotline,
        Duplicates duplicates,
        Optional<Instant> closedAt,
        RecusalOrdered recusal) {
    private static final Set<ConsultationRole> OF_DEPARTMENTS =
            Set.of(ConsultationRole.WINDOW_STAFF, ConsultationRole.CHIEF_REPRESENTATIVE);

    public CaseFile {
        contacts = List.copyOf(contacts);
        attachments = List.copyOf(attachments);
        tolerances = Map.copyOf(tolerances);
    }

    static CaseFile of(CaseRegistered registered) {
        return new CaseFile(
                registered,
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Duplicates.NONE,
                Optional.empty(),
                Recusal.NONE);
    }

    /// 登记更正: reads as if it had been registered so.
    CaseFile amended(CaseAmended event) {
        CaseRegistered reads = new CaseRegistered(
                registered.caseNo(),
                registered.series(),
                event.scopeCodes(),
                event.registration(),
                event.causeCodes(),
                registered.acceptedBy(),
                registered.acceptedAt(),
                event.windowOpinion(),
                registered.signature(),
                registered.sourceRef(),
                registered.reopenOf());
        return new CaseFile(
                reads, classification, contacts, attachments, tolerances, hotline, duplicates, closedAt, recusal);
    }

    CaseFile classified(CaseClassified next) {
        return new CaseFile(
                registered,
                Optional.of(next),
                contacts,
                attachments,
                tolerances,
                hotline,
                duplicates,
                closedAt,
                recusal);
    }

    CaseFile called(List<Contact> next) {
        return new CaseFile(
                registered, classification, next, attachments, tolerances, hotline, duplicates, closedAt, recusal);
    }

    CaseFile with(AttachmentAdded next) {
        return new CaseFile(
                registered,
                classification,
                contacts,
                Stream.concat(attachments.stream(), Stream.of(next)).toList(),
                tolerances,
                hotline,
                duplicates,
                closedAt,
                recusal);
    }

    CaseFile with(Tolerance next) {
        Map<OrgCode, Tolerance> all = new HashMap<>(tolerances);
        all.put(next.commitment().unit(), next);
        return new CaseFile(
                registered, classification, contacts, attachments, all, hotline, duplicates, closedAt, recusal);
    }

    /// A ticket that is not one of those that were taken in is the case's own.
    CaseFile with(HotlineResultReturned told) {
        if (duplicates.hasTicket(told.ticketNo())) {
            return with(duplicates.told(told));
        }
        Hotline next = hotline.orElseGet(() -> Hotline.of(told.ticketNo())).told(told);
        return new CaseFile(
                registered,
                classification,
                contacts,
                attachments,
                tolerances,
                Optional.of(next),
                duplicates,
                closedAt,
                recusal);
    }

    CaseFile with(Duplicates next) {
        return new CaseFile(
                registered, classification, contacts, attachments, tolerances, hotline, next, closedAt, recusal);
    }

    CaseFile closed(Instant at) {
        return new CaseFile(
                registered,
                classification,
                contacts,
                attachments,
                tolerances,
                hotline,
                duplicates,
                Optional.of(at),
                recusal);
    }

    CaseFile with(RecusalOrdered next) {
        return new CaseFile(
                registered, classification, contacts, attachments, tolerances, hotline, duplicates, closedAt, next);
    }

    /// Every ticket whose sender waits for this case: its own, and those of the cases that were taken in.
    Stream<Hotline> hotlines() {
        return Stream.concat(hotline.stream(), duplicates.hotlines());
    }

    /// 反映工作作风 — 二(三): the reporter is kept from those he complains of.
    public boolean isAboutConduct() {
        return Recusal.isConduct(registered.scopeCodes(), registered.causeCodes()) || names(CauseCode.RENT_SEEKING);
    }

    /// 容缺 moves on.
    CaseFile tolerance(OrgCode unit, Tolerance.Stage stage) {
        return Optional.ofNullable(tolerances.get(unit))
                .map(tolerance -> with(tolerance.now(stage)))
                .orElse(this);
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

    /// 涉及部门: named by the reporter, or called to the consultation; none that stands back.
    List<OrgCode> units() {
        return Stream.concat(
                        registered.registration().involvedUnits().stream(),
                        contacts.stream()
                                .filter(contact -> OF_DEPARTMENTS.contains(contact.role()))
                                .map(Contact::unit))
                .distinct()
                .filter(unit -> !recusal.units().contains(unit))
                .toList();
    }
}
