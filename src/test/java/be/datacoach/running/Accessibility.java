package be.datacoach.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What a machine can tell of accessibility: WCAG 2.2 up to AA, and what axe calls best practice. */
final class Accessibility {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /** All that another colour scheme can break. */
    private static final List<String> ABOUT_COLOUR = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    static void assertNoBarriers(Page page) {
        assertNone(page, axe(page).withTags(TAGS));
    }

    /** For a page that was looked at before, in other colours. */
    static void assertNoBarriersOfColour(Page page) {
        assertNone(page, axe(page).withRules(ABOUT_COLOUR));
    }

    /**
     * No page here has a frame of somebody else's, so axe needs no blank page beside it to gather what it found. Of what
     * is in order it need not tell every place.
     */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions told = new AxeRunOptions();
        told.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(told);
    }

    private static void assertNone(Page page, AxeBuilder axe) {
        List<Rule> violations = axe.analyze().getViolations();
        assertEquals("", violations.stream().map(Accessibility::told).collect(Collectors.joining("\n")), page.url());
    }

    static void assertNoSidewaysScrolling(Page page) {
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, overflow, "pixels that stick out at " + page.url());
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream().map(node -> "\n  " + node.getHtml()).collect(Collectors.joining());
    }
}
