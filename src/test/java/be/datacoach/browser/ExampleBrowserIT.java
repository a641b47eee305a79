package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.network.example.ExampleAuthor;
import be.datacoach.practice.Learner;
import org.junit.jupiter.api.Test;

/** An example on a phone, without a mouse: written, mended, handed in, looked at, found and thanked for. */
class ExampleBrowserIT extends LearnerBrowsing {
    private static final String TITLE = "Eén vraag in plaats van zeven grafieken";

    @Test
    void isWrittenMendedLookedAtFoundAndThankedFor() {
        ExampleAuthor author = new ExampleAuthor();
        Learner peer = Learner.withAPath();
        author.circle.joinedBy(peer.account);
        widen(PHONE);
        logIn(author.account);
        write();
        mend();
        takeUp(author);
        findAndThank(peer);
    }

    private void write() {
        page.navigate("/learner/examples");
        assertNoBarriersAnywhere();
        widen(TALL_PHONE);
        push("a.primary");
        page.locator("#level").selectOption("BAO");
        page.locator("#phase").selectOption("INITIATION");
        page.locator("#team").selectOption("CORE_TEAM");
        type("#TITLE", TITLE);
        type("#QUESTION", "Waarom kwam er niets van onze afspraken?");
        type("#DONE", "We vroegen elke leraar om één vraag. Emma uit 4A kreeg extra hulp, zei juf Katrien.");
        type("#CHANGED", "Het overleg duurt nu half zo lang.");
        type("#OTHERWISE", "De vraag vroeger op papier zetten.");
        page.locator("input[name=tasks]").first().focus();
        page.keyboard().press("Space");
        assertNoBarriersAnywhere();
        screenshot("example-write-laptop");
        widen(TALL_PHONE);
        push("#handIn");
        assertThat(page.locator("#seen-head")).isVisible();
        assertNoBarriersAnywhere();
        screenshot("example-seen-laptop");
        inTheDark();
        widen(TALL_PHONE);
        screenshot("example-seen-phone-dark");
        inTheLight();
    }

    private void mend() {
        assertThat(page.locator(".seen")).containsText("Dit moet eruit voor je kan indienen.");
        type("#DONE", "We vroegen elke leraar om één vraag. Enkele leerlingen kregen extra hulp.");
        push("#handIn");
        assertThat(page.locator("#messages")).containsText("Ingediend.");
        assertNoBarriersAnywhere();
        screenshot("example-waiting-laptop");
    }

    private void takeUp(ExampleAuthor author) {
        logOut();
        logIn(author.guide);
        page.navigate("/author/examples");
        assertNoBarriersAnywhere();
        screenshot("example-moderation-list");
        page.getByText(TITLE).click();
        assertNoBarriersAnywhere();
        screenshot("example-moderation-laptop");
        push("#accept");
        assertThat(page.locator("#messages")).containsText("Opgenomen.");
    }

    private void findAndThank(Learner peer) {
        logOut();
        logIn(peer.account);
        widen(TALL_PHONE);
        page.navigate("/learner/examples?level=BAO");
        screenshot("example-list-phone");
        page.getByText(TITLE).focus();
        page.keyboard().press("Enter");
        type("#thanks", "Wij beginnen maandag ook met één vraag.");
        assertNoBarriersAnywhere();
        screenshot("example-read-laptop");
        inTheDark();
        widen(TALL_PHONE);
        screenshot("example-read-phone-dark");
        inTheLight();
        push("#thank");
        assertThat(page.locator("#messages")).containsText("Je dankwoord is bewaard.");
    }

    private void type(String field, String text) {
        page.locator(field).focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
    }

    private void push(String button) {
        page.locator(button).first().focus();
        page.keyboard().press("Enter");
    }

    private void logOut() {
        page.context().clearCookies();
    }
}
