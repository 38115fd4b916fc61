package org.doudi.reporting.adapter;

import static org.doudi.reporting.domain.Told.BDC;
import static org.doudi.reporting.domain.Told.SWJ;
import static org.doudi.reporting.domain.Told.ZJJ;

import org.doudi.events.CaseState;
import org.doudi.events.CauseCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.TransferKind;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;

/// One case for each reason why somebody may see it, and one of another centre.
final class Cases {
    static final Story AT_THE_WINDOW = Stories.in(CaseState.REGISTERED, Story.of("at the window"));
    static final Story OF_BDC = Stories.in(CaseState.HANDLING, Story.of("of bdc"));
    static final Story OF_SWJ = ofSwj();
    static final Story OF_THREE = ofThree();
    static final Story BEFORE_THE_GROUP = beforeTheGroup();
    static final Story RENT_SEEKING = Story.of("rent seeking").then(Told.registered(6, CauseCode.RENT_SEEKING));
    static final Story OF_THE_HOTLINE = Stories.in(CaseState.RECEIVED, Story.from("hotline-12345", "of the hotline"));
    static final Story OF_AN_INTEGRATOR =
            Stories.in(CaseState.RECEIVED, Story.from("integrator-demo", "of an integrator"));
    static final Story ELSEWHERE = Stories.in(CaseState.HANDLING, Story.elsewhere("150627", "elsewhere"));

    private Cases() {}

    static Story[] all() {
        return new Story[] {
            AT_THE_WINDOW,
            OF_BDC,
            OF_SWJ,
            OF_THREE,
            BEFORE_THE_GROUP,
            RENT_SEEKING,
            OF_THE_HOTLINE,
            OF_AN_INTEGRATOR,
            ELSEWHERE
        };
    }

    private static Story ofSwj() {
        var order = Told.issued(1, 1, TransferKind.TRANSFER, SWJ, "2026-02-10T16:30");
        return Stories.in(CaseState.REVIEW_PENDING, Story.of("of swj"))
                .then(Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.DOABLE, SWJ)))
                .then(order, Told.signed(order, "2026-02-10T17:00"));
    }

    private static Story ofThree() {
        Story story = Stories.in(CaseState.REVIEW_PENDING, Story.of("of three"))
                .then(Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.DOABLE, ZJJ, BDC, SWJ)));
        var orders = Stories.multi(1, "2026-02-10T17:00");
        orders.forEach(story::then);
        orders.forEach(order -> story.then(Told.signed(order, "2026-02-11T09:00")));
        return story;
    }

    private static Story beforeTheGroup() {
        return Stories.in(CaseState.REVIEW_PENDING, Story.of("before the group"))
                .then(Told.concluded("2026-02-10T16:00", Told.item(1, ReviewOutcome.UNRESOLVED)))
                .then(Told.reportedToGroup(1));
    }
}
