package org.doudi.bench.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/// Somebody who is signed in and opens pages, each in a tab of its own.
///
/// @param state   the session, as the browser keeps it
/// @param console where the console is
record Visit(Browser browser, String state, String console) {
    private static final double PATIENCE = 60_000;
    private static final String STANDS = "([selector, pieces]) => document.querySelectorAll(selector).length >= pieces";

    static Visit signedIn(Browser browser, String console, String account, String password) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(console + Screen.WORK.path());
            page.fill("#username", account);
            page.fill("#password", password);
            page.click("#kc-login");
            page.waitForURL(url -> url.startsWith(console) && !url.contains("/login"));
            return new Visit(browser, context.storageState(), console);
        }
    }

    /// Milliseconds until the screen can be read, in a browser that has never seen the console.
    double first(Screen screen) {
        try (BrowserContext context = context()) {
            return open(context, screen);
        }
    }

    /// The same once the browser has kept the console's files.
    double again(Screen screen) {
        try (BrowserContext context = context()) {
            open(context, screen);
            return open(context, screen);
        }
    }

    private BrowserContext context() {
        return browser.newContext(
                new Browser.NewContextOptions().setStorageState(state).setLocale("zh-CN"));
    }

    /// By the browser's own clock, from the beginning of the navigation to the frame that shows it.
    private double open(BrowserContext context, Screen screen) {
        try (Page page = context.newPage()) {
            page.setDefaultTimeout(PATIENCE);
            page.navigate(console + screen.path());
            page.waitForFunction(STANDS, new Object[] {screen.shown(), screen.pieces()});
            return ((Number) page.evaluate(
                            "() => new Promise(told => requestAnimationFrame(() => told(performance.now())))"))
                    .doubleValue();
        }
    }
}
