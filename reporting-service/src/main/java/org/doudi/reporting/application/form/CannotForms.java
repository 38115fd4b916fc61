package org.doudi.reporting.application.form;

import java.util.Optional;
import org.doudi.events.EventMetadata;
import org.doudi.events.RoutingEvent.CannotReplyDelivered;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;
import org.doudi.papers.form.UnifiedReply;
import org.doudi.papers.form.WrittenBasis;

/// 确因政策法规不能办理 — 三.3: what the unit writes to the window, and what the window alone replies.
final class CannotForms {
    private CannotForms() {}

    static IssuedForm basis(EventMetadata metadata, WrittenBasisSubmitted basis, CaseOnPaper matter) {
        return new IssuedForm(
                metadata.id(),
                FormKind.WRITTEN_BASIS,
                Optional.of(basis.unit()),
                Optional.of(basis.docNo()),
                metadata.occurredAt(),
                words -> new WrittenBasis(
                                matter.caseNo(),
                                matter.unit(basis.unit(), metadata.occurredAt()),
                                basis.legalBasis().stream()
                                        .map(law -> new WrittenBasis.Law(law.law(), law.article(), law.quote()))
                                        .toList(),
                                words.of(basis.reasons()),
                                basis.docNo(),
                                basis.signedBy().value(),
                                metadata.occurredAt())
                        .paper());
    }

    static IssuedForm reply(EventMetadata metadata, CannotReplyDelivered reply, CaseOnPaper matter) {
        return new IssuedForm(
                metadata.id(),
                FormKind.UNIFIED_REPLY,
                Optional.empty(),
                Optional.empty(),
                reply.deliveredAt(),
                words -> new UnifiedReply(
                                matter.caseNo(),
                                matter.reporter(words),
                                reply.method().chinese(),
                                words.of(reply.text()),
                                reply.deliveredAt(),
                                reply.by().value(),
                                matter.unit(reply.jointExplainerUnit(), reply.deliveredAt()) + "："
                                        + reply.jointExplainer().value())
                        .paper());
    }
}
