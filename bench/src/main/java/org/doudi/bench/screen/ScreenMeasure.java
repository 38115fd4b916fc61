package org.doudi.bench.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.doudi.bench.measure.Goal;
import org.doudi.bench.measure.Quantiles;
import org.doudi.bench.measure.Report;
import org.doudi.bench.reading.CaseCopies;
import org.doudi.bench.servers.Superuser;
import org.doudi.bench.stack.Stack;
import org.doudi.local.install.Installation;
import org.doudi.testkit.browser.Chromium;

/// Measure 10: the work list and the dashboard in a real Chromium, with the demo's week in the projection and with a
/// million cases, of which thirty thousand are under way.
public final class ScreenMeasure {
    private static final long MANY = Long.parseLong(System.getenv().getOrDefault("DOUDI_CASES", "1000000"));
    private static final long UNDER_WAY_IN = 33;
    private static final int ROUNDS = 7;
    private static final double SECOND = 1_000;
    private static final List<Screen> SCREENS = List.of(Screen.WORK, Screen.DASHBOARD);

    private final Report report;

    public ScreenMeasure(Report report) {
        this.report = report;
    }

    public void run() throws Exception {
        report.title(String.format(
                Locale.ROOT, "10 · 看见 the work list and the dashboard in a browser, with %,d cases", MANY));
        try (Stack stack = Stack.fresh();
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(options())) {
            stack.up();
            stack.demo();
            Installation installation = stack.installation();
            Visit clerk = Visit.signedIn(
                    browser,
                    installation.console(),
                    "clerk1",
                    installation.secrets().password("demo"));
            Map<String, Double> few = shown(clerk, "the demo's week");
            fill(new Superuser(installation.postgres(), "reporting"));
            compare(few, shown(clerk, String.format(Locale.ROOT, "%,d cases", MANY)));
        }
    }

    private static LaunchOptions options() {
        LaunchOptions options = new LaunchOptions().setArgs(Chromium.isRoot() ? List.of("--no-sandbox") : List.of());
        Chromium.found().ifPresent(options::setExecutablePath);
        return options;
    }

    private void fill(Superuser superuser) {
        long begin = System.nanoTime();
        new CaseCopies(superuser, CaseCopies.UNDER_WAY).upTo(MANY / UNDER_WAY_IN);
        new CaseCopies(superuser, CaseCopies.DONE).upTo(MANY - MANY / UNDER_WAY_IN);
        report.remark(String.format(
                Locale.ROOT,
                "filled by SQL in %,.0f s: %,d cases, %,d duties",
                (System.nanoTime() - begin) / 1e9,
                superuser.number("SELECT count(*) FROM projection_1.case_ledger"),
                superuser.number("SELECT count(*) FROM projection_1.work_item")));
    }

    /// The middle of the rounds, by screen.
    private Map<String, Double> shown(Visit clerk, String with) {
        median(with, Screen.FLOOR, "", clerk::again);
        Map<String, Double> shown = new LinkedHashMap<>();
        for (Screen screen : SCREENS) {
            shown.put(screen.label() + ", first visit", median(with, screen, ", first visit", clerk::first));
            shown.put(screen.label(), median(with, screen, "", clerk::again));
        }
        return shown;
    }

    private double median(String with, Screen screen, String visit, ToDoubleFunction<Screen> open) {
        double warming = open.applyAsDouble(screen);
        List<Double> times = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            times.add(open.applyAsDouble(screen));
        }
        double middle =
                Quantiles.median(times.stream().mapToDouble(Double::doubleValue).toArray());
        report.row(
                screen.label() + visit + ", with " + with,
                String.format(
                        Locale.ROOT,
                        "median %,.0f ms of %s, the first %.0f",
                        middle,
                        times.stream()
                                .map(time -> String.format(Locale.ROOT, "%.0f", time))
                                .toList(),
                        warming));
        return middle;
    }

    private void compare(Map<String, Double> few, Map<String, Double> many) {
        many.forEach((screen, time) -> {
            report.verdict(screen, time / SECOND, Goal.below(1, " s"));
            report.verdict(
                    screen + " / itself with the demo's week",
                    time / Objects.requireNonNull(few.get(screen)),
                    Goal.atMost(1.2));
        });
    }
}
