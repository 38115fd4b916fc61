package org.doudi.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.doudi.e2e.Stack;
import org.doudi.e2e.Week;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// 反映人: rates with the code and the PIN that the clerk's console gave, in a browser without script.
@ExtendWith(Week.Played.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(3)
class CitizenTest {
    private static final String ASKED = """
            ([path, key]) => fetch('/services/evaluation/api/v1/cases/' + path, {
                method: 'POST',
                headers: {'X-Doudi-Console': '1', 'Content-Type': 'application/json', 'Idempotency-Key': key},
                body: path.endsWith('invitations') ? JSON.stringify({method: 'SMS'}) : undefined
            }).then(async answer => answer.ok ? Object(await answer.json()) : {code: answer.status, pin: answer.status})
            """;

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
    void aReporterRatesByTheCodeOfTheSlip() throws IOException {
        String matter = stack.oneThatIs("COMPLETED");
        Page clerk = desk.signIn("clerk1", "/work");
        clerk.waitForSelector("h1");
        String code = told(clerk, matter + "/rating-invitations", "code");
        String pin = told(clerk, matter + "/rating-slips", "pin");

        Page page = desk.withoutScript();
        page.navigate(
                stack.console().resolve("/citizen/ratings/" + code + "?elder=1").toString());
        page.check("#level-1");
        page.fill("#pin", pin.equals("000000") ? "111111" : "000000");
        page.click("button");
        assertThat(page.textContent("[role=alert]")).contains("密码不正确");
        assertThat(page.isChecked("#level-1")).isTrue();
        page.fill("#pin", pin);
        page.click("button");

        assertThat(page.url()).endsWith("/citizen/thanks");
        assertThat(page.textContent("h1")).contains("已经收到");
        assertThat(page.getAttribute("body", "class")).isEqualTo("elder");
        page.navigate(stack.console().resolve("/citizen/ratings/" + code).toString());
        assertThat(page.textContent("h1")).isEqualTo("现在不能评价");
        assertThat(desk.violations()).isEmpty();
    }

    private static String told(Page page, String path, String field) {
        Object answer = page.evaluate(
                "async asked => (await (" + ASKED + ")(asked))['" + field + "'] + ''",
                new String[] {path, "citizen-" + field + "-" + path.substring(0, 8)});
        assertThat((String) answer).as(path).hasSizeGreaterThan(3);
        return (String) answer;
    }
}
