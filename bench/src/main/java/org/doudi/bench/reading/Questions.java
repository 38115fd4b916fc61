package org.doudi.bench.reading;

import java.util.ArrayList;
import java.util.List;
import org.doudi.bench.log.Waiting;
import org.doudi.bench.servers.BenchRealm;

/// What is looked at all day: by each office what it owes, the ledger with its filters, and the figures of a month.
final class Questions {
    private static final String LEDGER = "/api/v1/ledger";
    private static final String WORK = "/api/v1/work-items";
    private static final String MONTH = "month=2025-12";

    private Questions() {}

    /// The department that has most cases.
    static String unit(Projected side) {
        return side.server()
                .texts(side.name(), "SELECT unit FROM case_unit GROUP BY unit ORDER BY count(*) DESC, unit LIMIT 1")
                .getFirst();
    }

    static List<Question> of(Projected many, BenchRealm realm, StatementLog log) {
        List<Question> all = new ArrayList<>(List.of(
                new Question("work list of all", "duty-chief", WORK),
                new Question("work list of the window", "clerk", WORK),
                new Question("work list of a department", "coordinator", WORK),
                new Question("work list of the Bureau", "bureau", WORK),
                new Question("ledger", "clerk", LEDGER),
                new Question("ledger of a department", "coordinator", LEDGER),
                new Question("ledger of the Bureau", "bureau", LEDGER),
                new Question("ledger of the commission", "discipline", LEDGER),
                new Question("ledger by department", "clerk", LEDGER + "?unit=" + unit(many)),
                new Question("ledger by state", "clerk", LEDGER + "?state=CLOSED"),
                new Question("ledger by breach", "clerk", LEDGER + "?breached=true"),
                new Question("ledger by a channel that nobody used", "clerk", LEDGER + "?channel=HOTLINE"),
                new Question("ledger by number", "clerk", LEDGER + "?caseNo=000001")));
        Question then = new Question("ledger of some years ago", "clerk", LEDGER + "?to=2020-06-30");
        all.add(new Question(
                "ledger, a page far down",
                "clerk",
                Waiting.on(new Asking(many, then, realm.token("clerk", unit(many)), log).ask())
                        .replaceFirst("to=[^&]*&?", "")));
        all.addAll(List.of(
                new Question("figures of a month", "clerk", "/api/v1/figures?" + MONTH),
                new Question("figures of a month, a department", "coordinator", "/api/v1/figures?" + MONTH),
                new Question("cases of a figure", "clerk", "/api/v1/figures/m2/cases?" + MONTH + "&part=MISS")));
        return List.copyOf(all);
    }
}
