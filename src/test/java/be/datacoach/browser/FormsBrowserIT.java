package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.authoring.Studio;
import be.datacoach.running.Browsing;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A counsellor who never takes the mouse: a question more, a turn more in a conversation, other goals and minutes. */
class FormsBrowserIT extends Browsing {
    /** A module that no other test writes in. */
    private static final String MODULE = "M09";

    private static final String BLOCK = "/author/block?module=" + MODULE + "&block=";
    private static final String LAST = "details.part[open] ";

    @BeforeEach
    void begin() {
        new Studio().putAway(MODULE);
        logInAs("begeleider");
    }

    @Test
    void addsAQuestionAndWritesItByKeyboard() {
        page.navigate(BLOCK + "toets");
        assertNoBarriersAnywhere();
        button("Vraag erbij").press("Enter");
        Locator goal = page.locator(LAST + "[data-item$='/goal'] select");
        assertThat(goal).isFocused();
        page.locator(LAST + "[data-item$='/skill'] select").press("ArrowDown");
        Locator question = page.locator(LAST + "[data-item$='A/question']");
        question.locator("textarea").focus();
        page.keyboard().press("Control+b");
        page.keyboard().type("Wat zie je?");
        assertThat(question.locator(".state")).hasText("Bewaard");
        assertThat(question.locator(".reads strong")).hasText("Wat zie je?");
        question.locator("[role=toolbar] button").first().press("ArrowRight");
        assertThat(question.getByLabel("Cursief")).isFocused();
        assertThat(page.locator(LAST + "[data-item$='A/options/a/text'] [data-wrong]"))
                .containsText("Hier ontbreken nog woorden.");
        assertNoBarriersAnywhere();
        page.locator(LAST + ".acts").first().getByText("Omhoog").press("Enter");
        assertThat(page.locator("button[value^='UP|items/']:focus")).hasCount(1);
        page.locator(LAST + ".acts .sure summary").first().press("Enter");
        page.locator(LAST + ".acts .sure button").first().press("Enter");
        assertThat(page.getByText("Wat zie je?")).hasCount(0);
    }

    @Test
    void addsATurnToAConversationAndSeesWhereNobodyGets() {
        page.navigate(BLOCK + "stille-expert");
        button("Moment erbij").press("Enter");
        assertThat(page.locator(LAST + "textarea").first()).isFocused();
        page.keyboard().type("Ze zwijgt.");
        assertThat(page.locator(LAST + ".state").first()).hasText("Bewaard");
        assertThat(page.locator(".talk-graph .lost")).hasCount(1);
        page.locator(LAST + "[data-item$='a/effect/safety'] select").press("ArrowDown");
        assertThat(page.locator(LAST + "[data-item$='a/effect/safety'] .state")).hasText("Bewaard");
        assertNoBarriersAnywhere();
        page.locator(".talk-graph a").first().press("Enter");
        assertThat(page.locator("details.part:has(> summary:focus)")).hasAttribute("open", "");
        page.locator("details.part:has(> summary:focus) .acts .sure summary")
                .first()
                .press("Enter");
        page.locator("details[open].sure button").press("Enter");
        assertThat(page.locator(".messages")).containsText("Dit blijft staan, want dit hangt eraan vast: start");
    }

    @Test
    void changesGoalsAndMinutesAndReadsWhatIsWrongBesideTheField() {
        page.navigate(BLOCK);
        page.getByLabel("C8", new Page.GetByLabelOptions().setExact(false))
                .first()
                .press("ArrowDown");
        assertThat(page.locator("[data-item=goals] .state")).hasText("Bewaard");
        assertNoBarriersAnywhere();
        page.navigate(BLOCK + "toets");
        Locator minutes = page.getByLabel("Minuten gewoon");
        minutes.press("Control+a");
        page.keyboard().type("40");
        page.keyboard().press("Tab");
        assertThat(page.locator("[data-item='minutes/standard'] .state")).hasText("Bewaard");
        assertThat(page.locator(".proof")).containsText("Een blok duurt 1 tot 15 minuten. Hier staat 40.");
        page.reload();
        assertThat(minutes).hasValue("40");
        assertThat(page.locator("#p-rest")).not().hasAttribute("open", "");
        page.locator("#p-rest > summary").press("Enter");
        page.locator("[data-item=extra] input[type=checkbox]").press("Space");
        assertThat(page.locator("[data-item=extra] .state")).hasText("Bewaard");
        assertNoBarriersAnywhere();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
