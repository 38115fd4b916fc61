package org.doudi.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/// A page without a mouse.
record Keyboard(Page page) {
    private static final int MOST = 600;

    /// What is focused is kept with its looks, so that it can be told from the looks that it has otherwise.
    private static final String STEP = """
            () => {
                const look = element => {
                    const near = [element, element.nextElementSibling]
                    for (let up = element.parentElement, left = 4; up && left; up = up.parentElement, left--) near.push(up)
                    return near.filter(Boolean).map(one => {
                        const style = getComputedStyle(one)
                        return [style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join()
                    }).join(';')
                }
                const name = element => (element.getAttribute('aria-label')
                    || [...(element.labels ?? [])].map(label => label.innerText).join(' ')
                    || element.innerText || '').replace(/\\s*\\*$/, '').trim()
                document.getAnimations().forEach(one => { try { one.finish() } catch { one.cancel() } })
                const walk = window.walk ??= { stops: [], unseen: [] }
                if (walk.last && look(walk.last) === walk.looked) walk.unseen.push(walk.last.outerHTML.slice(0, 200))
                const now = document.activeElement
                if (!now || now === document.body) { walk.last = undefined; return { end: true } }
                if (now === walk.stops[0]) { walk.last = undefined; return { end: true } }
                if (walk.stops.includes(now)) return { again: now.outerHTML.slice(0, 200) }
                walk.stops.push(now)
                walk.last = now
                walk.looked = look(now)
                return { name: name(now) }
            }
            """;

    private static final String LEFT_OUT = """
            () => {
                const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: false })
                const focusable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])'
                const { stops } = window.walk
                const chosen = element => element.type === 'radio'
                    && stops.some(stop => stop.type === 'radio' && stop.name === element.name)
                const missed = [...document.querySelectorAll(focusable)]
                    .filter(element => seen(element) && !element.disabled && !stops.includes(element) && !chosen(element))
                const pointed = [...document.querySelectorAll('body *')].filter(element => seen(element)
                    && getComputedStyle(element).cursor === 'pointer'
                    && getComputedStyle(element.parentElement).cursor !== 'pointer'
                    && !element.closest(focusable + ', label, [aria-disabled=true]')
                    && !element.querySelector(focusable)
                    && !element.matches('.el-input-number__increase, .el-input-number__decrease')
                    && !element.closest('.el-select__wrapper, .el-input__wrapper, .el-date-editor'))
                return [...missed, ...pointed].map(element => element.outerHTML.slice(0, 200))
            }
            """;

    void presses(String key) {
        page.keyboard().press(key);
    }

    void types(String text) {
        page.keyboard().type(text);
    }

    /// Goes on with Tab until it is where the name says.
    void to(String name) {
        page.evaluate("() => { window.walk = undefined }");
        for (int at = 0; at < MOST; at++) {
            presses("Tab");
            if (name.equals(step("name"))) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + name);
    }

    /// From the top of the page to its end: every stop is seen, none holds one, and nothing that can be pressed is
    /// left out. The signs inside a field do what keys do in it: ↑ and ↓ for a number's, Enter for a list's.
    void walksThrough() {
        page.evaluate("() => { window.walk = undefined; document.activeElement?.blur(); getSelection().empty() }");
        for (int at = 0; at < MOST; at++) {
            presses("Tab");
            Object step = page.evaluate(STEP);
            assertThat(step.toString()).as("the way back to where one was").doesNotContain("again=");
            if (step.toString().contains("end=")) {
                break;
            }
        }
        assertThat(strings("() => window.walk.unseen"))
                .as("focused, and not seen to be")
                .isEmpty();
        assertThat(strings(LEFT_OUT)).as("out of the keyboard's reach").isEmpty();
    }

    private String step(String what) {
        return (String) page.evaluate("what => (" + STEP.strip() + ")()[what] ?? ''", what);
    }

    private List<?> strings(String asked) {
        return (List<?>) page.evaluate(asked);
    }
}
