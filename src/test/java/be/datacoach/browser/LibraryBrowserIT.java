package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.running.Browsing;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A counsellor makes a module out of nothing and publishes it, by keyboard alone; every Enter and Space is counted. */
class LibraryBrowserIT extends Browsing {

    private static final String MODULE = "M81";
    private static final int MOST_PRESSES = 8;

    private int presses;

    private void press(Locator where, String key) {
        where.press(key);
        presses++;
    }

    @Test
    void makesAModuleFromNothingToPublishedByKeyboard() {
        logInAs("begeleider");
        page.navigate("/author/modules");
        press(page.getByText("Nieuwe module"), "Enter");
        assertNoBarriersAnywhere();
        looks("new");
        press(page.locator("input[name=start]").first(), "Space");
        page.locator("#title").fill("Een vraag die opent");
        page.locator("#summary").fill("Eén vraag die een gesprek opent, en wanneer je ze stelt.");
        page.locator("#competency").selectOption("C9");
        page.locator("#code").fill(MODULE);
        press(page.locator("#begin"), "Enter");
        assertThat(page.locator("main")).containsText("Nog nooit gepubliceerd");
        assertThat(page.locator(".findings").first()).containsText("nog te schrijven");
        writeItAsText();
        publishIt();
    }

    private void writeItAsText() {
        press(page.locator(".tabs").getByText("Bron"), "Enter");
        assertThat(page.locator(".source .lines")).containsText("12");
        assertNoBarriersAnywhere();
        looks("source");
        Locator text = page.locator("#source-text");
        String written = text.inputValue().replace("[…] ", "");
        text.fill(written.replace("blocks:", "blocks: ["));
        page.locator("#save").press("Enter");
        assertThat(page.locator("main")).containsText("Deze tekst staat nog niet in het concept");
        assertNoBarriersAnywhere();
        looks("source-beside");
        text.fill(written);
        press(page.locator("#save"), "Enter");
        assertThat(page.locator("main")).containsText("Bewaard in het concept");
    }

    private void publishIt() {
        press(page.locator(".tabs").getByText("Verschil en publiceren"), "Enter");
        page.locator("#note").fill("Eerste versie");
        press(page.locator("#publish"), "Enter");
        assertThat(page.locator("main")).containsText("Versie 1");
        org.assertj.core.api.Assertions.assertThat(presses).isLessThanOrEqualTo(MOST_PRESSES);
    }

    @Test
    void findsModulesAndSeesWhatASearchHides() {
        logInAs("begeleider");
        page.navigate("/author/modules?q=data&competency=C2");
        assertThat(page.locator("p[role=status]")).containsText("Door je zoekopdracht niet te zien");
        assertNoBarriersAnywhere();
        looks("modules");
        page.navigate("/author/images?module=M13");
        assertNoBarriersAnywhere();
        looks("images");
    }

    private void looks(String name) {
        screenshot("library-" + name);
        inTheDark();
        widen(PHONE);
        screenshot("library-" + name + "-phone-dark");
        inTheLight();
        widen(LAPTOP);
    }
}
