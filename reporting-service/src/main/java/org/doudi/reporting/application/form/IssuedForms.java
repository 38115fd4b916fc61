package org.doudi.reporting.application.form;

import java.util.List;
import java.util.stream.Stream;
import org.doudi.events.DomainEvent;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.ToleranceCommitmentMade;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;

/// Every form of a case, in the order in which they were issued: a pure function of its events, so whoever
/// has them prints the same.
public final class IssuedForms {
    private IssuedForms() {}

    /// @param events of the case, in the order of their arrival
    public static List<IssuedForm> of(List<Recorded<DomainEvent>> events, UnitNames names) {
        CaseOnPaper matter = new CaseOnPaper(events, names);
        return matter.isRegistered()
                ? events.stream().flatMap(event -> form(event, matter)).toList()
                : List.of();
    }

    private static Stream<IssuedForm> form(Recorded<DomainEvent> event, CaseOnPaper matter) {
        return switch (event.event()) {
            case CaseRegistered registered -> Stream.of(WindowForms.slip(event.metadata(), registered, matter));
            case ToleranceCommitmentMade made -> Stream.of(WindowForms.commitment(event.metadata(), made, matter));
            case TransferIssued issued -> Stream.of(OrderForm.of(event.metadata(), issued, matter));
            case WrittenBasisSubmitted basis -> Stream.of(CannotForms.basis(event.metadata(), basis, matter));
            case CannotReplyDelivered reply -> Stream.of(CannotForms.reply(event.metadata(), reply, matter));
            // Nothing is handed to anybody on paper by what else happens.
            case DomainEvent _ -> Stream.empty();
        };
    }
}
