package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.accompaniment.Circle;
import be.datacoach.accompaniment.Making;
import be.datacoach.practice.Learner;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Coaches in browsers of their own, by keyboard on a phone: write in one artefact at once, hand it in, and ask a third what they think. */
class MakingBrowserIT extends LearnerBrowsing {
    private static final String SAVED = "#together > .state[data-kind=saved]";
    private static final String BOTH = "Bo over grenzen.\n\nAn over grenzen.";

    private final Newcomer hilde = Circle.counsellor("Hilde Kring");
    private final Learner an = Learner.withAPath(Newcomer.named("An Specht", Role.COACH));
    private final Learner bo = Learner.withAPath(Newcomer.named("Bo Merel", Role.COACH));
    private final Newcomer cas = Newcomer.named("Cas Mus", Role.COACH);

    @Test
    void writeAtOnceHandInOnceAndAskAThirdForFeedback() {
        hilde.settled();
        cas.settled();
        Circle circle = Circle.around(hilde);
        circle.joinedBy(an.account);
        circle.joinedBy(bo.account);
        circle.joinedBy(cas);
        an.open();
        bo.open();
        logIn(an.account);
        asks();
        asSomebodyElse(theirs -> {
            accepts(theirs);
            page.navigate(theirs.url());
            writeAtOnce(theirs);
            choosesBoth();
            theirs.reload();
            assertThat(theirs.locator("#field-grenzen")).hasValue(BOTH);
        });
        goesOnAfterTheSessionEnded();
        handsIn();
        asksAThird();
        saysWhatTheyThink();
    }

    private void asks() {
        page.navigate("/learner/making?module=M01&block=rolfiche");
        assertNoBarriersAnywhere();
        widen(TALL_PHONE);
        page.selectOption("#companion", bo.account.uid());
        enter("#send");
        assertThat(page.locator("#messages")).containsText("Je vraag is verstuurd.");
    }

    private void accepts(Page theirs) {
        theirs.setViewportSize(TALL_PHONE, 900);
        theirs.navigate(ADDRESS + "/login?return=" + Making.PAGE);
        theirs.fill("#username", bo.account.username());
        theirs.fill("#password", Newcomer.PASSWORD);
        theirs.keyboard().press("Enter");
        theirs.waitForURL(address -> !address.contains("/login"));
        theirs.locator("[id$=accept]").press("Enter");
        theirs.waitForURL(address -> address.contains("/learner/joint"));
    }

    /** In different fields both stand; in the same one, who was second sees both and chooses. */
    private void writeAtOnce(Page theirs) {
        type(page, "taken", "Van An.");
        type(theirs, "samen", "Van Bo.");
        assertThat(page.locator(SAVED)).isVisible();
        type(theirs, "grenzen", "Bo over grenzen.");
        assertThat(theirs.locator(SAVED)).isVisible();
        assertThat(theirs.locator("#field-taken")).hasValue("Van An.");
        type(page, "grenzen", "An over grenzen.");
        assertThat(page.locator(".other .theirs").first()).hasText("Bo over grenzen.");
        assertThat(page.locator("#field-grenzen")).hasValue("An over grenzen.");
        assertThat(page.locator("#field-samen")).hasValue("Van Bo.");
        assertNoBarriersAnywhere();
        widen(TALL_PHONE);
    }

    private void choosesBoth() {
        page.locator(".other button").nth(2).press("Enter");
        assertThat(page.locator("#field-grenzen")).hasValue(BOTH);
        assertThat(page.locator(SAVED)).isVisible();
    }

    /** What was typed then waits on the device, and goes from whichever page comes after the next log-in. */
    private void goesOnAfterTheSessionEnded() {
        String work = page.url();
        page.context().clearCookies();
        type(page, "vertrouwen", "Wat je zegt, blijft hier.");
        assertThat(page.locator("#together > .state a")).isVisible();
        assertNoBarriers();
        page.navigate("/login");
        page.waitForResponse(
                reply -> reply.ok() && reply.url().endsWith("/api/together/texts"), () -> logInHere(an.account));
        consoleErrors.removeIf(error -> error.contains("401"));
        page.navigate(work);
        assertThat(page.locator("#field-vertrouwen")).hasValue("Wat je zegt, blijft hier.");
        assertThat(page.locator("[data-field=vertrouwen] .wrote")).containsText("door jou");
        assertThat(page.locator("#field-grenzen")).hasValue(BOTH);
    }

    private void handsIn() {
        type(page, "contact", "Op maandag.");
        type(page, "tijd", "Twee uur");
        enter("#handIn");
        assertThat(page.locator("#messages")).containsText("voor jullie allemaal");
        Assertions.assertThat(bo.visitor.get(Making.SHEET).body()).contains("Twee uur", "Ingediend op");
    }

    private void asksAThird() {
        page.navigate("/learner/making?module=M01&block=rolfiche");
        page.selectOption("#colleague", cas.uid());
        page.fill("#question", "Is dit haalbaar?");
        enter("#askPeer");
        assertThat(page.locator("#messages")).containsText("Je vraag is verstuurd.");
    }

    private void saysWhatTheyThink() {
        page.context().clearCookies();
        logIn(cas);
        page.navigate(Making.PAGE);
        page.locator("a[href*='colleague?uid']").first().press("Enter");
        page.waitForURL(address -> address.contains("/learner/colleague"));
        enter("#accept");
        page.locator("[name='mark.taken'][value='1']").focus();
        page.keyboard().press("Space");
        page.locator("[name='comment.taken']").fill("Met wie?");
        assertNoBarriersAnywhere();
        widen(TALL_PHONE);
        enter("#give");
        assertThat(page.locator("main")).containsText("Met wie?");
        assertNoBarriers();
    }

    private static void type(Page where, String field, String words) {
        where.locator("#field-" + field).focus();
        where.keyboard().type(words);
        where.keyboard().press("Tab");
    }

    private void enter(String what) {
        page.locator(what).press("Enter");
    }
}
