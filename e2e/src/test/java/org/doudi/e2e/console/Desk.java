package org.doudi.e2e.console;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.doudi.e2e.Stack;
import org.doudi.testkit.browser.Chromium;

/// Desks with a screen: one Chromium, each person's session for itself. Whatever a page complains of in the browser's
/// log is kept.
final class Desk implements AutoCloseable {
    private static final double PATIENCE = 30_000;

    private final Stack stack;
    private final Playwright playwright;
    private final Browser browser;
    /// Playwright writes the names of roles in the letters of the default locale: no "link" in Turkish.
    private final Locale before = Locale.getDefault();
    private final List<String> complaints = new ArrayList<>();

    Desk(Stack stack) {
        this.stack = stack;
        Locale.setDefault(Locale.ROOT);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var chromium = Chromium.found();
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setArgs(Chromium.isRoot() ? List.of("--no-sandbox") : List.of());
        chromium.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    /// Somebody's page, before anything was opened.
    Page page() {
        return page(new Browser.NewContextOptions());
    }

    /// A citizen's page: no script runs.
    Page withoutScript() {
        return page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("zh-CN").setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /// Somebody's own seat, signed in.
    Seat seat(String account) {
        return new Seat(signIn(account, "/"));
    }

    /// Opens a page of the console and signs in with Keycloak's form, as a person does.
    Page signIn(String account, String path) {
        Page page = page();
        page.navigate(stack.console().resolve(path).toString());
        enter(page, account);
        page.waitForURL(url -> url.startsWith(stack.console().toString()) && !url.contains("/login"));
        return page;
    }

    void enter(Page page, String account) {
        page.waitForURL(url -> url.contains("/realms/doudi/"));
        page.fill("#username", account);
        page.fill("#password", stack.password());
        page.click("#kc-login");
    }

    /// What the browser refused to load or run.
    List<String> violations() {
        return complaints.stream()
                .filter(text -> text.contains("Content Security Policy") || text.contains("Content-Security-Policy"))
                .toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        Locale.setDefault(before);
    }
}
