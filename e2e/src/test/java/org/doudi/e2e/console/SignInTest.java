package org.doudi.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.doudi.e2e.Stack;
import org.doudi.e2e.Week;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// 登录: with the real Keycloak, in a real browser.
@ExtendWith(Week.Played.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(3)
class SignInTest {
    private static final String STORED =
            "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, document.documentElement.outerHTML])";

    private Stack stack;
    private Desk desk;

    @BeforeAll
    void sitDown(Week week) {
        stack = week.stack();
        desk = new Desk(stack);
    }

    @AfterAll
    void standUp() {
        desk.close();
    }

    @Test
    void aClerkLandsOnTheWorkListAndTheBrowserHoldsNoToken() {
        Page page = desk.signIn("clerk1", "/");

        page.waitForURL(url -> url.endsWith("/work"));
        page.waitForSelector("h1");
        assertThat(page.evaluate("fetch('/session').then(answer => answer.json()).then(it => it.user)"))
                .isEqualTo("clerk1");
        assertThat((String) page.evaluate(STORED)).doesNotContain("eyJ", "q_session");
        assertThat(sessionOf(page)).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        });
        assertThat(desk.violations()).isEmpty();
    }

    @Test
    void whoComesToAPageIsBackOnItAfterSigningIn() {
        Page page = desk.signIn("lead1", "/work?light=RED");

        page.waitForURL(url -> url.endsWith("/work?light=RED"));
        assertThat(page.evaluate("fetch('/services/reporting/api/v1/ledger?limit=1').then(answer => answer.status)"))
                .isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionHereAndAtKeycloak() {
        Page page = desk.signIn("clerk2", "/");
        page.navigate(stack.console().resolve("/logout").toString());

        page.waitForURL(url -> url.contains("/realms/doudi/"));
        page.waitForSelector("#password");
        assertThat(sessionOf(page)).isEmpty();
    }

    @Test
    void aSessionThatHasEndedIsAnAnswerAndNoRedirectAndThePageStays() {
        Page page = desk.signIn("chief1", "/");
        page.waitForSelector("h1");
        page.context().clearCookies();

        assertThat(
                        page.evaluate(
                                "fetch('/services/reporting/api/v1/ledger?limit=1').then(async answer => answer.status + ' ' + (await answer.json()).code)"))
                .isEqualTo("401 session.ended");
        assertThat(page.locator("h1").count()).isPositive();
    }

    @Test
    void whatAnotherSiteAsksForIsNotDone() {
        Page page = desk.signIn("clerk1", "/");

        assertThat(
                        page.evaluate(
                                "fetch('/services/intake/api/v1/cases', {method: 'POST', body: '{}'}).then(answer => answer.status)"))
                .isEqualTo(403);
        assertThat(
                        page.evaluate(
                                "fetch('/services/intake/api/v1/cases', {method: 'POST', body: '{}',"
                                        + " headers: {'X-Doudi-Console': '1', 'Content-Type': 'application/json'}}).then(answer => answer.status)"))
                .isEqualTo(400);
    }

    private static List<Cookie> sessionOf(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .toList();
    }
}
