package org.doudi.deadline.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.application.BegunClocks.Place;
import org.doudi.deadline.application.Supposing;
import org.doudi.deadline.application.Supposing.Found;
import org.doudi.deadline.domain.whatif.Supposed;
import org.doudi.deadline.domain.whatif.Verdict;
import org.doudi.decide.Refusal;

/// 假如 as it is shown.
final class WhatIfViews {
    private WhatIfViews() {}

    /// 一项计时.
    ///
    /// @param dueAt      as it is
    /// @param wouldBeDue as it would be
    /// @param breached   超期, as it is
    /// @param verdict    what would become of that
    record Would(
            UUID caseId,
            UUID clockId,
            String kind,
            String name,
            Instant startAt,
            Instant dueAt,
            boolean provisional,
            Instant wouldBeDue,
            boolean wouldBeProvisional,
            boolean breached,
            Verdict verdict,
            String verdictName) {
        static Would of(UUID caseId, Supposed supposed) {
            return new Would(
                    caseId,
                    supposed.clock().id(),
                    supposed.clock().kind().name(),
                    supposed.clock().kind().chinese(),
                    supposed.clock().startAt(),
                    supposed.clock().dueAt(),
                    supposed.clock().provisional(),
                    supposed.due().at(),
                    supposed.due().provisional(),
                    supposed.breached(),
                    supposed.verdict(),
                    supposed.verdict().chinese());
        }

        private static Would of(Found found) {
            return of(found.caseId().value(), found.supposed());
        }
    }

    /// 一页.
    ///
    /// @param clocks those that would be otherwise
    /// @param next   `after` of the next page; none on the last
    record Page(List<Would> clocks, Optional<String> next) {
        static Page of(Supposing.Page page) {
            return new Page(
                    page.clocks().stream().map(Would::of).toList(),
                    page.next().map(place -> place.shard() + "_" + place.position()));
        }
    }

    /// The first page where nothing is asked for.
    static Place after(Optional<String> text) {
        return text.map(WhatIfViews::place).orElse(Place.START);
    }

    private static Place place(String text) {
        if (!text.matches("\\d{1,4}_\\d{1,18}")) {
            throw Refusal.invalid("request.after-malformed", "接口约定", "after 应为上一页给出的 next");
        }
        String[] parts = text.split("_", -1);
        return new Place(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
    }
}
