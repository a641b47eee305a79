package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.authoring.Studio;
import be.datacoach.authoring.exchange.Zip;
import be.datacoach.running.Browsing;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A counsellor brings modules and questions, by keyboard, and sees first what would happen. */
class ExchangeBrowserIT extends Browsing {
    /** A module that no other test writes in, but for those over HTTP of the same feature. */
    private static final String MODULE = "M14";

    private static final String FOLDER = "M14-opvolgen-en-verankeren/module.yaml";

    private static final String BANK = """
            ::Spreiding:: [html]<p>Wat zegt <b>spreiding</b>?</p> {
              =Hoe ver resultaten uit elkaar liggen#Juist.
              ~Hoe hoog het gemiddelde is#Nee, dat is iets anders.
              ####Lees er module M06 op na.}

            Hoeveel leerlingen telt de klas? {#21:1}

            Drie is meer dan twee. {TRUE}

            Dit klopt {niet
            """;

    @BeforeEach
    void asCounsellor() {
        new Studio().putAway(MODULE);
        logInAs("begeleider");
    }

    @Test
    void bringsModulesByKeyboardAndReadsWhatWouldHappen() throws IOException {
        String text =
                Files.readString(Path.of("modules", FOLDER)).replaceFirst("(?m)^(    title: .*)$", "$1 en verder");
        byte[] zip = new Zip()
                .with("modules/" + FOLDER, text)
                .with("modules/M13-x/module.yaml", "id: M13\nversion: een\n")
                .with("modules/tasks.yaml", "tasks: []\n")
                .with("modules/foto.svg", "<svg/>")
                .bytes();
        page.navigate("/author/modules");
        page.getByText("Breng modules mee").focus();
        page.keyboard().press("Enter");
        assertNoBarriersAnywhere();
        page.locator("#file").setInputFiles(new FilePayload("mijn-modules.zip", "application/zip", zip));
        page.locator("#bring").press("Enter");
        assertThat(page.locator(".candidates")).containsText("Wordt een concept");
        assertThat(page.locator(".candidates")).containsText("Geweigerd");
        page.locator(".candidates summary").press("Enter");
        assertThat(page.locator(".difference")).containsText("en verder");
        assertNoBarriersAnywhere();
        looks("import");
        page.locator("#take").press("Enter");
        assertThat(page.locator("main")).containsText("Eén module is nu een concept");
    }

    @Test
    void bringsQuestionsByKeyboardAndReadsWhatWouldHappen() {
        page.navigate("/author/questions?module=" + MODULE);
        assertNoBarriersAnywhere();
        byte[] bank = BANK.getBytes(StandardCharsets.UTF_8);
        page.locator("#file").setInputFiles(new FilePayload("bank.gift", "text/plain", bank));
        page.locator("#bring").press("Enter");
        assertThat(page.locator("table")).containsText("Een vraag naar een getal past niet in een toets");
        assertThat(page.locator(".findings")).containsText("bank.gift, regel 10");
        page.getByLabel("Even nagaan").press("Space");
        page.locator("input[name=goal]").first().press("Space");
        assertNoBarriersAnywhere();
        looks("questions");
        page.locator("#take").press("Enter");
        assertThat(page.locator("main")).containsText("Er staan 2 vragen bij in het concept");
        assertThat(page.locator(".findings")).containsText("Vorm B is nog niet geschreven");
        looks("questions-taken");
    }

    private void looks(String name) {
        screenshot("exchange-" + name);
        inTheDark();
        widen(TALL_PHONE);
        screenshot("exchange-" + name + "-phone-dark");
        inTheLight();
        widen(LAPTOP);
    }
}
