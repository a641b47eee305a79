package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.network.talk.TalkingCircle;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A coach names a colleague by keyboard on a phone, who answers, mutes and reports; the counsellor hides and settles. */
class TalkBrowserIT extends LearnerBrowsing {
    private final TalkingCircle talking = TalkingCircle.made();

    @Test
    void peopleTalkOnAPhone() {
        talking.people.forEach(one -> one.settled());
        talking.hilde.settled();
        widen(TALL_PHONE);
        begins();
        answers();
        hides();
    }

    private void begins() {
        logIn(talking.people.get(0));
        page.navigate(talking.place("learner"));
        assertNoBarriers();
        page.locator("#heading").fill("Halve toets");
        page.locator("#body").focus();
        page.keyboard().type("Wie deed dit? @" + talking.bo.substring(0, 4).toLowerCase());
        assertThat(page.getByRole(AriaRole.OPTION).first()).hasText(talking.bo);
        assertNoBarriers();
        keys("Enter");
        assertThat(page.locator("#body")).hasValue("Wie deed dit? @" + talking.bo + " ");
        enter("#begin");
        assertThat(page.locator("h1")).hasText("Halve toets");
        assertThat(page.locator(".post-text b")).hasText("@" + talking.bo);
        assertNoBarriersAnywhere();
        screenshot("talk-begun");
        page.context().clearCookies();
    }

    private void answers() {
        logIn(talking.people.get(1));
        page.navigate("/learner/together");
        enter("main a:has-text('Halve toets')");
        page.locator("#body").fill("Ik! Met <b>kleine</b> groepjes.");
        enter("#write");
        assertThat(page.locator("#messages")).containsText("Je bericht staat er.");
        assertThat(page.locator(".post-text").last()).hasText("Ik! Met <b>kleine</b> groepjes.");
        enter("#silence");
        assertThat(page.locator("#stance")).containsText("Gedempt");
        enter("#m1 .acts summary");
        page.locator("#m1 select").selectOption("OTHER");
        assertNoBarriers();
        screenshot("talk-reporting");
        enter("#m1 input[name$=':report']");
        assertThat(page.locator("#messages")).containsText("De begeleiders van deze groep bekijken het.");
        page.context().clearCookies();
    }

    private void hides() {
        logIn(talking.hilde);
        page.navigate("/author/networks");
        enter("main a:has-text('gemeld bericht wacht')");
        assertNoBarriersAnywhere();
        screenshot("talk-reports");
        enter("main .talks a:has-text('Halve toets') >> nth=-1");
        enter("#m1 .acts summary");
        page.locator("#m1 select").selectOption("EXPOSES");
        enter("#m1 input[name$=':hide']");
        assertThat(page.locator("#m1")).containsText("een collega of school komt te veel in beeld");
        assertNoBarriers();
        screenshot("talk-hidden");
    }

    private void enter(String what) {
        page.locator(what).first().focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }
}
