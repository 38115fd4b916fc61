package org.doudi.reporting.domain.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.Category;
import org.doudi.events.CauseCode;
import org.doudi.events.EscalationReason;
import org.doudi.events.ExclusionReason;
import org.doudi.events.IntakeEvent.CaseAmended;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.IntakeEvent.HotlineTicketReceived;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.ReReflection;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.OrgCode;
import org.doudi.events.ResolvedKind;
import org.doudi.events.ScopeCode;
import org.doudi.events.StreamId;
import org.doudi.events.Tier;

/// 受理与现场协商 — 三.1, 三.2: what the window has done with a case so far.
///
/// @param state      where intake's own events have left the case
/// @param tolerances 容缺, the last one of each unit
/// @param master     并单: what the case goes on as
/// @param duplicates what goes on as this case
public record OnSite(
        CaseState state,
        Reception reception,
        Optional<Acceptance> acceptance,
        Optional<Refused> refused,
        Optional<Classification> classification,
        Optional<Resolved> resolved,
        Optional<Escalated> escalated,
        List<Tolerance> tolerances,
        Optional<StreamId> master,
        List<StreamId> duplicates) {
    public OnSite {
        tolerances = List.copyOf(tolerances);
        duplicates = List.copyOf(duplicates);
    }

    static OnSite begun(Instant at) {
        return new OnSite(
                CaseState.RECEIVED,
                new Reception(at, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    public OnSite in(CaseState next) {
        return new OnSite(
                next,
                reception,
                acceptance,
                refused,
                classification,
                resolved,
                escalated,
                tolerances,
                master,
                duplicates);
    }

    public OnSite received(Instant at, Registration said, Optional<String> reference) {
        return received(
                new Reception(at, reference, Optional.empty(), said.matter(), said.involvedUnits(), marks(said)));
    }

    public OnSite received(HotlineTicketReceived event, Instant at) {
        Registration said = event.registration();
        return received(new Reception(
                at,
                Optional.of(event.ticketNo()),
                Optional.of(Ticket.of(event)),
                said.matter(),
                said.involvedUnits(),
                marks(said)));
    }

    private OnSite received(Reception next) {
        return new OnSite(
                CaseState.RECEIVED,
                next,
                acceptance,
                refused,
                classification,
                resolved,
                escalated,
                tolerances,
                master,
                duplicates);
    }

    /// A refusal that was taken back leaves the ledger's column empty.
    public OnSite registered(CaseRegistered event) {
        Reception next = reception.naming(reception.reference().or(event::sourceRef), event.registration());
        Acceptance accepted = new Acceptance(
                event.caseNo().value(),
                event.acceptedAt(),
                event.scopeCodes(),
                event.causeCodes(),
                event.reopenOf(),
                Optional.empty());
        return new OnSite(
                CaseState.REGISTERED,
                next,
                Optional.of(accepted),
                Optional.empty(),
                classification,
                resolved,
                escalated,
                tolerances,
                master,
                duplicates);
    }

    /// 登记更正: the ledger reads as the form does now.
    public OnSite amended(CaseAmended event) {
        Reception next = reception.naming(reception.reference(), event.registration());
        Optional<Acceptance> accepted = acceptance.map(before -> new Acceptance(
                before.caseNo(),
                before.acceptedAt(),
                event.scopeCodes(),
                event.causeCodes(),
                before.reopenOf(),
                before.recused()));
        return new OnSite(
                state, next, accepted, refused, classification, resolved, escalated, tolerances, master, duplicates);
    }

    /// 回避 — 四(四).
    public OnSite recusing(RecusalOrdered event) {
        Recused next = new Recused(event.persons(), event.units());
        Optional<Acceptance> accepted = acceptance.map(before -> new Acceptance(
                before.caseNo(),
                before.acceptedAt(),
                before.scopes(),
                before.causes(),
                before.reopenOf(),
                Optional.of(next)));
        return new OnSite(
                state,
                reception,
                accepted,
                refused,
                classification,
                resolved,
                escalated,
                tolerances,
                master,
                duplicates);
    }

    public Recused recused() {
        return acceptance.flatMap(Acceptance::recused).orElse(Recused.NOBODY);
    }

    public OnSite refused(CaseNotAccepted event) {
        Refused next = new Refused(event.refusalNo().value(), event.reasonCode(), event.toldAt());
        return new OnSite(
                CaseState.NOT_ACCEPTED,
                reception,
                acceptance,
                Optional.of(next),
                classification,
                resolved,
                escalated,
                tolerances,
                master,
                duplicates);
    }

    public OnSite classified(CaseClassified event) {
        Classification next = new Classification(event.category(), event.tier(), event.causeCodes());
        return new OnSite(
                state,
                reception,
                acceptance,
                refused,
                Optional.of(next),
                resolved,
                escalated,
                tolerances,
                master,
                duplicates);
    }

    public OnSite resolved(ResolvedKind kind, Instant at) {
        return new OnSite(
                CaseState.RESOLVED_ON_SITE,
                reception,
                acceptance,
                refused,
                classification,
                Optional.of(new Resolved(kind, at)),
                escalated,
                tolerances,
                master,
                duplicates);
    }

    public OnSite escalated(EscalationReason reason, Instant at) {
        return new OnSite(
                CaseState.REVIEW_PENDING,
                reception,
                acceptance,
                refused,
                classification,
                resolved,
                Optional.of(new Escalated(reason, at)),
                tolerances,
                master,
                duplicates);
    }

    /// 结果回传12345 — 二(五).
    public OnSite told(HotlineResultReturned event, Instant at) {
        return new OnSite(
                state,
                reception.told(event, at),
                acceptance,
                refused,
                classification,
                resolved,
                escalated,
                tolerances,
                master,
                duplicates);
    }

    public OnSite with(Tolerance next) {
        List<Tolerance> others = tolerances.stream()
                .filter(other -> !other.unit().equals(next.unit()))
                .toList();
        return tolerating(Routing.added(others, next));
    }

    public OnSite tolerance(OrgCode unit, Tolerance.Stage stage) {
        return tolerating(
                Routing.changed(tolerances, each -> each.unit().equals(unit), tolerance -> tolerance.now(stage)));
    }

    /// 已并单, or by itself again.
    public OnSite goingOnAs(Optional<StreamId> next) {
        return merged(next, duplicates);
    }

    public OnSite takingIn(StreamId duplicate) {
        return merged(master, Routing.added(duplicates, duplicate));
    }

    public OnSite lettingGo(StreamId duplicate) {
        return merged(
                master,
                duplicates.stream().filter(other -> !other.equals(duplicate)).toList());
    }

    private OnSite merged(Optional<StreamId> into, List<StreamId> taken) {
        return new OnSite(
                state, reception, acceptance, refused, classification, resolved, escalated, tolerances, into, taken);
    }

    private OnSite tolerating(List<Tolerance> next) {
        return new OnSite(
                state, reception, acceptance, refused, classification, resolved, escalated, next, master, duplicates);
    }

    private static List<Mark> marks(Registration form) {
        return form.anonymous() ? List.of(Mark.ANONYMOUS) : List.of();
    }

    /// 编号: of the acceptance, else of the refusal.
    public Optional<String> number() {
        return acceptance.map(Acceptance::caseNo).or(() -> refused.map(Refused::refusalNo));
    }

    /// Whether a cause was named, at registration or when the case was classified.
    public boolean names(CauseCode cause) {
        return acceptance.map(Acceptance::causes).orElse(List.of()).contains(cause)
                || classification.map(Classification::causes).orElse(List.of()).contains(cause);
    }

    /// 收到反映.
    ///
    /// @param reference the number that the other system knows it by
    /// @param ticket    where that system is 12345
    public record Reception(
            Instant receivedAt,
            Optional<String> reference,
            Optional<Ticket> ticket,
            Optional<Matter> matter,
            List<OrgCode> involvedUnits,
            List<Mark> marks) {
        public Reception {
            involvedUnits = List.copyOf(involvedUnits);
            marks = List.copyOf(marks);
        }

        private Reception naming(Optional<String> known, Registration form) {
            return new Reception(receivedAt, known, ticket, form.matter(), form.involvedUnits(), OnSite.marks(form));
        }

        /// What is told of a ticket that came with another case is not this one's.
        private Reception told(HotlineResultReturned event, Instant at) {
            return new Reception(
                    receivedAt,
                    reference,
                    ticket.map(known ->
                            reference.filter(event.ticketNo()::equals).isPresent() ? known.told(event, at) : known),
                    matter,
                    involvedUnits,
                    marks);
        }
    }

    /// 受理 — 三.1.
    ///
    /// @param reopenOf 再次反映、重复反映 — A-23
    /// @param recused  none where nobody stands back
    public record Acceptance(
            String caseNo,
            Instant acceptedAt,
            List<ScopeCode> scopes,
            List<CauseCode> causes,
            Optional<ReReflection> reopenOf,
            Optional<Recused> recused) {
        public Acceptance {
            scopes = List.copyOf(scopes);
            causes = List.copyOf(causes);
        }
    }

    /// 不予受理 — 二(四).
    public record Refused(String refusalNo, ExclusionReason reason, Instant toldAt) {}

    /// 分类分级 — 三.2, 四.
    public record Classification(Category category, Tier tier, List<CauseCode> causes) {
        public Classification {
            causes = List.copyOf(causes);
        }
    }

    /// 当场办结 — 三.2.
    public record Resolved(ResolvedKind kind, Instant at) {}

    /// 报中心会议研究 — 三.2.
    public record Escalated(EscalationReason reason, Instant at) {}
}
