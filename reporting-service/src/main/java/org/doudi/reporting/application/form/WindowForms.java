package org.doudi.reporting.application.form;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.IntakeEvent.ToleranceAccepted;
import org.doudi.events.IntakeEvent.ToleranceCommitmentMade;
import org.doudi.events.IntakeEvent.ToleranceEndorsed;
import org.doudi.events.OrgCode;
import org.doudi.events.Recorded;
import org.doudi.events.SignatureKind;
import org.doudi.papers.Paper;
import org.doudi.papers.form.AcceptanceSlip;
import org.doudi.papers.form.ToleranceCommitment;
import org.doudi.papers.form.ToleranceCommitment.Act;

/// What is signed at the window: 受理单 and 容缺承诺书.
final class WindowForms {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private WindowForms() {}

    static IssuedForm slip(EventMetadata metadata, CaseRegistered registered, CaseOnPaper matter) {
        return new IssuedForm(
                metadata.id(),
                FormKind.ACCEPTANCE_SLIP,
                Optional.empty(),
                Optional.of(matter.caseNo()),
                registered.acceptedAt(),
                words -> slip(registered, matter, words));
    }

    /// Without the code of the receipt, which is printed where the slip is handed out.
    private static Paper slip(CaseRegistered registered, CaseOnPaper matter, Words words) {
        Registration form = matter.form();
        return new AcceptanceSlip(
                        matter.caseNo(),
                        matter.reporter(words),
                        words.of(form.reporterPhone()).orElse(""),
                        registered.acceptedBy().value(),
                        registered.acceptedAt(),
                        new AcceptanceSlip.Content(
                                words.of(form.problem()), words.of(form.demand()), words.of(form.suggestion())),
                        words.of(matter.windowOpinion()),
                        onFile(registered.signature()),
                        onFile(registered.signature())
                                .map(_ -> registered.signature().signedAt()),
                        Optional.empty())
                .paper();
    }

    /// What is signed with a pen is signed on the paper.
    private static Optional<String> onFile(Signature signature) {
        return Optional.of(signature.kind())
                .filter(kind -> kind != SignatureKind.WET)
                .map(SignatureKind::chinese);
    }

    static IssuedForm commitment(EventMetadata metadata, ToleranceCommitmentMade made, CaseOnPaper matter) {
        return new IssuedForm(
                metadata.id(),
                FormKind.TOLERANCE_COMMITMENT,
                Optional.of(made.unit()),
                Optional.empty(),
                metadata.occurredAt(),
                words -> new ToleranceCommitment(
                                matter.caseNo(),
                                matter.reporter(words),
                                matter.form().matter().map(Matter::name).orElse(""),
                                words.of(made.missingItems()),
                                made.promisedAt().atZone(SHANGHAI).toLocalDate(),
                                made.signature().signedAt(),
                                onFile(made.signature()),
                                endorsement(metadata, made.unit(), matter),
                                acceptance(metadata, made.unit(), matter))
                        .paper());
    }

    /// 窗口背书, in the window's name.
    private static Optional<Act> endorsement(EventMetadata made, OrgCode unit, CaseOnPaper matter) {
        return before(
                        next(made, unit, matter),
                        matter.after(made, ToleranceEndorsed.class)
                                .filter(endorsed -> endorsed.event().unit().equals(unit)))
                .map(endorsed -> new Act(
                        "“办不成事”反映窗口（经办：" + endorsed.event().by().value() + "）",
                        endorsed.metadata().occurredAt()));
    }

    private static Optional<Act> acceptance(EventMetadata made, OrgCode unit, CaseOnPaper matter) {
        return before(
                        next(made, unit, matter),
                        matter.after(made, ToleranceAccepted.class)
                                .filter(accepted -> accepted.event().unit().equals(unit)))
                .map(accepted -> new Act(
                        matter.unit(unit, accepted.metadata().occurredAt()) + "："
                                + accepted.event().acceptedBy().value(),
                        accepted.metadata().occurredAt()));
    }

    /// The unit's next promise, to which whatever follows belongs.
    private static Optional<EventMetadata> next(EventMetadata made, OrgCode unit, CaseOnPaper matter) {
        return matter.after(made, ToleranceCommitmentMade.class)
                .filter(other -> other.event().unit().equals(unit))
                .map(Recorded::metadata)
                .findFirst();
    }

    /// The first, unless it is of the next promise. Both are of one producer, so its versions tell.
    private static <E> Optional<Recorded<E>> before(Optional<EventMetadata> next, Stream<Recorded<E>> events) {
        return events.findFirst()
                .filter(event -> next.filter(
                                later -> later.version() < event.metadata().version())
                        .isEmpty());
    }
}
