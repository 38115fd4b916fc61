package org.doudi.reporting.adapter.persistence.read;

import java.util.Map;
import java.util.Optional;
import org.doudi.events.OrgCode;
import org.doudi.reporting.application.Cursor;

/// Along which table the ledger is read, the last received first: its own, or that of a department's cases.
///
/// @param from       what is read, with `LedgerEntry c`
/// @param join       how the one belongs to the other
/// @param receivedAt when a case was received
/// @param id         which case it is
/// @param unit       the department, where it is one's
record Along(String from, Clause join, String receivedAt, String id, Optional<OrgCode> unit) {
    static final Along ALL = new Along("LedgerEntry c", Clause.of("1 = 1"), "c.receivedAt", "c.id", Optional.empty());

    static Along of(Optional<OrgCode> unit) {
        return unit.map(Along::department).orElse(ALL);
    }

    private static Along department(OrgCode unit) {
        return new Along(
                "CaseUnit o, LedgerEntry c",
                Clause.of("c.id = o.caseId").and("o.unit = :alongUnit", "alongUnit", unit.value()),
                "o.receivedAt",
                "o.caseId",
                Optional.of(unit));
    }

    /// The case came to this department: where its cases are read along, that is said of them, and not looked up again.
    Clause cameTo(OrgCode own) {
        return unit.filter(own::equals).isPresent()
                ? Clause.of("o.unit = :ownUnit", "ownUnit", own.value())
                : Clause.of(
                        "exists (select 1 from CaseUnit u where u.unit = :ownUnit and u.caseId = c.id)",
                        "ownUnit",
                        own.value());
    }

    /// Both parts say how late it may be, so that the page begins where the index is entered.
    Clause after(Cursor after) {
        return new Clause(
                "(" + receivedAt + " <= :afterAt and (" + receivedAt + " < :afterAt or " + id + " < :afterId))",
                Map.of("afterAt", after.at(), "afterId", after.id()));
    }

    String order() {
        return " order by " + receivedAt + " desc, " + id + " desc";
    }
}
