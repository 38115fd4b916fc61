package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.doudi.reporting.application.form.IssuedForm;

/// 单据 that can be printed.
///
/// @param unit   whom it is for or from; none where it is the window's
/// @param number 编号, 文号; none where it has none of its own
record PaperJson(UUID paperId, Term form, Optional<String> number, Optional<Names.Unit> unit, Instant issuedAt) {
    static PaperJson of(IssuedForm form, Names names) {
        return new PaperJson(
                form.id(),
                Term.of(form.kind()),
                form.number(),
                form.unit().map(names.at(form.issuedAt())::of),
                form.issuedAt());
    }
}
