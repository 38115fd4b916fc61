package org.doudi.e2e.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.doudi.e2e.Stack;
import org.doudi.e2e.Week;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// Without a mouse: from the sign-in to a step of a case.
@ExtendWith(Week.Played.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(3)
class KeyboardTest {
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
    void aClerkSignsInAndTellsTheReporterWithoutAMouse() {
        Page page = desk.page();
        Keyboard keyboard = new Keyboard(page);
        Seat clerk = new Seat(page);
        page.navigate(stack.console().resolve("/work").toString());
        assertThat(page.locator("#username")).isFocused();
        keyboard.types("clerk2");
        keyboard.presses("Tab");
        assertThat(page.locator("#password")).isFocused();
        keyboard.types(stack.password());
        keyboard.presses("Enter");

        assertThat(page.locator("tbody a").first()).isVisible();
        String number = page.locator("tbody a").first().textContent();
        keyboard.to(number);
        keyboard.presses("Enter");
        clerk.isAt(number);
        assertThat(page.locator("#main")).isFocused();

        keyboard.to("告知当事人");
        keyboard.presses("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        choose(page, keyboard, "告知事由", "进展");
        choose(page, keyboard, "告知方式", "电话");
        keyboard.to("告知内容");
        keyboard.types("正在与部门协商，有结果即告知您");
        keyboard.to("提交");
        keyboard.presses("Enter");

        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.locator("ol li").first()).containsText("告知");
        assertThat(clerk.button("告知当事人")).isFocused();
    }

    private static void choose(Page page, Keyboard keyboard, String label, String option) {
        keyboard.to(label);
        keyboard.presses("Enter");
        var list = page.locator(":focus");
        assertThat(list).hasAttribute("aria-expanded", "true");
        var options = page.locator("#" + list.getAttribute("aria-controls")).getByRole(AriaRole.OPTION);
        for (int at = 0; at <= options.allTextContents().indexOf(option); at++) {
            keyboard.presses("ArrowDown");
        }
        keyboard.presses("Enter");
        assertThat(list).hasAttribute("aria-expanded", "false");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText(option);
    }
}
