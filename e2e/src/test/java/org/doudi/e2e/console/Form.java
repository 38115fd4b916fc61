package org.doudi.e2e.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.regex.Pattern;

/// A form on the screen, or a part of it, filled in by what its fields are called.
record Form(Locator place) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    /// The part of this name: 联系三方（第1项）.
    Form part(String name) {
        return new Form(place.getByLabel(name, new Locator.GetByLabelOptions().setExact(true)));
    }

    Form writes(String label, String text) {
        Locator field = field(label);
        field.fill(text);
        assertThat(field).hasValue(text);
        return this;
    }

    /// To the minute, by the centre's clock.
    Form dates(String label, Instant at) {
        writes(label, MINUTE.format(at));
        place.page().keyboard().press("Tab");
        assertThat(field(label)).hasValue(MINUTE.format(at));
        return this;
    }

    /// A day.
    Form days(String label, LocalDate day) {
        writes(label, day.toString());
        place.page().keyboard().press("Tab");
        assertThat(field(label)).hasValue(day.toString());
        return this;
    }

    /// A case by its number.
    Form names(String label, String number) {
        writes(label, number).field(label).press("Enter");
        assertThat(place.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(number)))
                .isVisible();
        return this;
    }

    /// One of a list.
    Form chooses(String label, String option) {
        Locator field = opened(label);
        option(field, option).click();
        assertThat(field).hasAttribute("aria-expanded", "false");
        return this;
    }

    /// As many of a list as are named.
    Form choosesAll(String label, String... options) {
        Locator field = opened(label);
        Arrays.stream(options).forEach(option -> option(field, option).click());
        field.press("Escape");
        assertThat(field).hasAttribute("aria-expanded", "false");
        return this;
    }

    Form ticks(String... labels) {
        Arrays.stream(labels)
                .forEach(label -> place.getByText(label, new Locator.GetByTextOptions().setExact(true))
                        .click());
        return this;
    }

    /// Sends it, and it is gone: what was written down is on record.
    void submits() {
        submits("提交");
    }

    void submits(String button) {
        press(button);
        Locator refused = place.getByRole(AriaRole.ALERT);
        place.page()
                .waitForCondition(() -> !place.isVisible() || refused.first().isVisible());
        if (place.isVisible()) {
            throw new AssertionError(button + ": " + refused.allInnerTexts());
        }
    }

    /// It is not sent: what is missing is said, and the field is where one writes next.
    void submitsInVain(String missing) {
        press("提交");
        assertThat(field(missing)).isFocused();
        assertThat(place.getByText("请填写").first()).isVisible();
    }

    private void press(String button) {
        place.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private Locator field(String label) {
        return place.getByLabel(Pattern.compile("^\\s*" + label + "\\s*\\*?\\s*$"));
    }

    private Locator opened(String label) {
        Locator field = field(label);
        field.focus();
        field.press("Enter");
        assertThat(field).hasAttribute("aria-expanded", "true");
        return field;
    }

    /// The list that belongs to a choice stands elsewhere on the page.
    private static Locator option(Locator field, String name) {
        return field.page()
                .locator("#" + field.getAttribute("aria-controls"))
                .getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
