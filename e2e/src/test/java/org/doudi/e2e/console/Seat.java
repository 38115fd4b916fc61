package org.doudi.e2e.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/// 岗位: somebody who is signed in, at the screen. Whatever is done here is done by clicking and writing.
final class Seat {
    private static final Pattern NUMBER = Pattern.compile("〔\\d{4}〕\\d{4}号");

    private final Page page;

    Seat(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /// A line of the navigation.
    void goesTo(String entry) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("主导航"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(entry).setExact(true))
                .click();
    }

    /// 待办, as it is answered at once: what this person did last is in it, however fast one looks.
    List<JsonNode> looksAtWork() throws IOException {
        var answer = page.waitForResponse(asked -> asked.url().contains("/api/v1/work-items"), () -> goesTo("待办"));
        return new ObjectMapper().readTree(answer.text()).valueStream().toList();
    }

    /// What is to be done next about a case, in the same list on the screen.
    Locator inWork(String number) {
        return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile(number)));
    }

    /// A case from the work list.
    void opens(String number) {
        goesTo("待办");
        link(number).first().click();
        isAt(number);
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /// The page with this title: a case's is its number.
    void isAt(String title) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(1).setName(title).setExact(true)))
                .isVisible();
    }

    /// The number that a case has got.
    String numbered() {
        Locator title = page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(NUMBER));
        assertThat(title).isVisible();
        return title.textContent().strip();
    }

    /// How the case stands, said on its page.
    void sees(String state) {
        assertThat(page.locator("header .state")).hasText(state);
    }

    /// A button by its name.
    void presses(String name) {
        button(name).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /// By when the unit that is named owes the next step.
    Instant dueAt(String unit) {
        Locator due = page.locator("header li")
                .filter(new Locator.FilterOptions().setHasText(unit))
                .locator("time");
        return Instant.parse(due.first().getAttribute("datetime"));
    }

    /// The form of something that can be done now.
    Form begins(String action) {
        return begins(action, action);
    }

    /// The form of this title, behind a button.
    Form begins(String button, String action) {
        presses(button);
        Locator dialog = page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName(action).setExact(true));
        assertThat(dialog).isVisible();
        return new Form(dialog);
    }

    /// What there is nothing to write about.
    void does(String action) {
        begins(action).submits();
    }

    /// Something that is said only once, under its title.
    String told(String title) {
        Locator code = page.locator(".el-alert")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("code");
        assertThat(code).isVisible();
        return code.textContent().strip();
    }
}
