package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.running.Browsing;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two hundred people from a file, by keyboard: seen, mended, carried out and undone. */
class PeopleImportBrowserIT extends Browsing {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void asAdministrator() {
        logInAs("beheerder");
    }

    @Test
    void bringsTwoHundredPeopleMendsOneAndUndoesThem() {
        page.navigate("/admin/people");
        page.getByText("Uit een bestand").press("Enter");
        assertNoBarriersAnywhere();
        page.locator("#file").setInputFiles(new FilePayload("mensen.csv", "text/csv", file()));
        page.locator("#cohort").fill("Groep " + mark);
        page.locator("#bring").press("Enter");
        assertThat(page.locator("main")).containsText("1 rij met een fout");
        assertThat(page.locator("main")).containsText("Dit is geen e-mailadres");
        assertNoBarriersAnywhere();
        looks("mending");
        page.getByLabel("E-mailadres").fill("mens0." + mark + "@x.be");
        page.locator("#mend").press("Enter");
        assertThat(page.locator("main")).containsText("200 nieuw");
        assertNoBarriersAnywhere();
        looks("preview");
        page.locator("#take").press("Enter");
        assertThat(page.locator("#done")).containsText("200");
        assertNoBarriersAnywhere();
        looks("taken");
        page.locator("#undo").press("Enter");
        assertThat(page.locator("main")).containsText("Alles is weer zoals het was");
    }

    @Test
    void asksWhatColumnsAreWhenTheirNamesSayNothing() {
        page.navigate("/admin/import");
        byte[] csv = ("kolom a;kolom b " + mark + "\nNieuw;nieuw." + mark + "@x.be\n").getBytes(StandardCharsets.UTF_8);
        page.locator("#file").setInputFiles(new FilePayload("vreemd.csv", "text/csv", csv));
        page.locator("#bring").press("Enter");
        assertNoBarriersAnywhere();
        looks("columns");
        page.getByLabel("Wat het is: kolom a").selectOption("NAME");
        page.getByLabel("Wat het is: kolom b " + mark).selectOption("EMAIL");
        page.locator("#choose").press("Enter");
        assertThat(page.locator("main")).containsText("1 nieuw");
    }

    private byte[] file() {
        var csv = new StringBuilder("Naam;E-mail\nMens 0;geen adres\n");
        for (int i = 1; i < 200; i++) csv.append("Mens " + i + ";mens" + i + "." + mark + "@x.be\n");
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void looks(String name) {
        screenshot("people-" + name);
        inTheDark();
        widen(TALL_PHONE);
        screenshot("people-" + name + "-phone-dark");
        inTheLight();
        widen(LAPTOP);
    }
}
