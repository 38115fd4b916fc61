package org.doudi.reporting.adapter.persistence.read;

import java.util.List;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.application.Sight.Grant;
import org.doudi.reporting.domain.view.Recused;

/// 谁能看什么 — §10, as a condition over `LedgerEntry c`. There is no query of cases without it.
final class SightClause {
    private SightClause() {}

    static Clause of(Sight sight) {
        return of(sight, Along.ALL);
    }

    static Clause of(Sight sight, Along along) {
        List<Clause> grants =
                sight.grants().stream().map(grant -> of(grant, along)).toList();
        return Clause.of("c.centre = :centre", "centre", sight.centre())
                .and(withoutRecusalOf("recusedPerson", Recused.party(sight.who())))
                .and(Clause.any(grants));
    }

    /// 回避 — 四(四).
    private static Clause withoutRecusalOf(String name, String party) {
        return Clause.of(
                "not exists (select 1 from CaseRecusal r where r.caseId = c.id and r.party = :" + name + ")",
                name,
                party);
    }

    private static Clause of(Grant grant, Along along) {
        return switch (grant) {
            case Grant.Everything _ -> Clause.of("1 = 1");
            case Grant.OwnDepartment(var unit) ->
                along.cameTo(unit).and(withoutRecusalOf("recusedUnit", Recused.party(unit)));
            case Grant.MultiDepartment _ -> Clause.of("c.multiDepartment = true");
            case Grant.Accountable _ -> Clause.of("exists (select 1 from AccountabilityEntry a where a.caseId = c.id)");
            case Grant.ReportedToGroup _ -> Clause.of("c.studied = true");
            case Grant.RentSeeking _ -> Clause.of("c.rentSeeking = true");
            case Grant.Briefed _ -> Clause.of("exists (select 1 from BriefedCase b where b.caseId = c.id)");
            case Grant.OwnReferences(var client) -> Clause.of("c.client = :ownClient", "ownClient", client);
        };
    }
}
