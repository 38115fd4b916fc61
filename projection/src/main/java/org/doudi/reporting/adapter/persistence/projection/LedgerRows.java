package org.doudi.reporting.adapter.persistence.projection;

import java.util.List;
import org.doudi.events.CaseState;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.domain.figure.Facts;
import org.doudi.reporting.domain.ledger.Ledger;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;

/// The table `case_ledger`.
final class LedgerRows {
    private static final String UPSERT = """
            INSERT INTO case_ledger (case_id, centre, number, channel, client, state, received_at, multi_department,
                studied, rent_seeking, breached, line, view, ready_since, matter, derived)
            SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
                $7::timestamptz[], $8::boolean[], $9::boolean[], $10::boolean[], $11::boolean[], $12::text[],
                $13::text[], $14::timestamptz[], $15::text[], $16::int[])
            ON CONFLICT (case_id) DO UPDATE SET number = excluded.number, state = excluded.state,
                received_at = excluded.received_at, multi_department = excluded.multi_department,
                studied = excluded.studied, rent_seeking = excluded.rent_seeking, breached = excluded.breached,
                line = excluded.line, view = excluded.view, ready_since = excluded.ready_since, matter = excluded.matter,
                derived = excluded.derived""";

    private LedgerRows() {}

    static Statement upsert(List<CaseChange> changes) {
        List<CaseView> views = changes.stream().map(CaseChange::after).toList();
        return Statement.of(
                UPSERT,
                views,
                columns -> columns.uuid(view -> view.id().value())
                        .text(view -> view.origin().centre())
                        .text(view -> view.onSite().number().orElse(null))
                        .text(view -> view.origin().channel().name())
                        .text(view -> view.origin().client().orElse(null))
                        .text(view -> view.state().name())
                        .instant(view -> view.onSite().reception().receivedAt())
                        .bool(view -> view.routing().multiDepartment())
                        .bool(view -> view.routing().studied())
                        .bool(view -> view.onSite().names(CauseCode.RENT_SEEKING))
                        .bool(view -> view.clocks().stream().anyMatch(Clock::breached))
                        .text(view -> ViewJson.write(Ledger.lineOf(view)))
                        .text(ViewJson::write)
                        .instant(view -> view.state() == CaseState.ARCHIVED
                                ? null
                                : view.filed().readySince().orElse(null))
                        .text(view -> view.onSite()
                                .reception()
                                .matter()
                                .map(Matter::code)
                                .orElse(null))
                        .integer(_ -> Facts.DERIVATION));
    }
}
