package org.doudi.reporting.application.form;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.DomainEvent;
import org.doudi.events.PersonalField;
import org.doudi.events.Recorded;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;
import org.doudi.papers.Paper;
import org.doudi.reporting.application.CaseLedger;
import org.doudi.reporting.application.Dossiers;
import org.doudi.reporting.application.Sight;

/// 打印单据: which forms of a case somebody may print, and one of them filled in. 受理单 is not among them: intake prints it
/// where it is handed out, with the code of its receipt.
@ApplicationScoped
public class PrintingForms {
    private final CaseLedger ledger;
    private final Dossiers dossiers;
    private final ClearTexts clear;

    PrintingForms(CaseLedger ledger, Dossiers dossiers, ClearTexts clear) {
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.clear = clear;
    }

    /// A department's are those that it was sent, or wrote itself.
    public Uni<List<IssuedForm>> of(Sight sight, StreamId caseId, UnitNames names) {
        return events(sight, caseId)
                .map(events -> IssuedForms.of(events, names).stream()
                        .filter(form -> isFor(sight, form))
                        .toList());
    }

    /// @param bearer the asker's own token
    public Uni<Paper> paper(Sight sight, StreamId caseId, UUID id, UnitNames names, String bearer) {
        return events(sight, caseId).chain(events -> {
            IssuedForm form = IssuedForms.of(events, names).stream()
                    .filter(each -> each.id().equals(id) && isFor(sight, each))
                    .findFirst()
                    .orElseThrow(() -> Refusal.unknown("paper.unknown", "接口约定", "这个办件没有这张单据，或者您无权打印"));
            return filledIn(form, caseId, new CaseOnPaper(events, names).fields(), bearer);
        });
    }

    /// What the form needs is opened, and nothing else.
    private Uni<Paper> filledIn(
            IssuedForm form, StreamId caseId, Map<PersonalField, SealedText> recorded, String bearer) {
        List<SealedText> sealed = form.sealed();
        Map<PersonalField, SealedText> fields = new EnumMap<>(PersonalField.class);
        recorded.forEach((field, text) -> {
            if (sealed.contains(text)) {
                fields.put(field, text);
            }
        });
        List<SealedText> texts =
                sealed.stream().filter(text -> !fields.containsValue(text)).toList();
        return clear.open(bearer, caseId, "打印" + form.kind().chinese(), fields, texts)
                .map(form::paper);
    }

    private Uni<List<Recorded<DomainEvent>>> events(Sight sight, StreamId caseId) {
        return ledger.find(sight, caseId).chain(found -> {
            if (found.isEmpty()) {
                throw Refusal.unknown("ledger.unknown", "接口约定", "没有这个办件");
            }
            return dossiers.of(caseId).map(dossier -> dossier.events());
        });
    }

    private static boolean isFor(Sight sight, IssuedForm form) {
        return form.kind() != FormKind.ACCEPTANCE_SLIP
                && sight.onlyDepartment()
                        .map(unit -> form.unit().filter(unit::equals).isPresent())
                        .orElse(true);
    }
}
