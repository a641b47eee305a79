package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.running.Browsing;
import be.datacoach.running.TrialAssigning;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From nothing to a coach with a path, as an administrator at a screen does it. */
class AssignBrowserIT extends Browsing {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String coach = "Noor " + mark;

    @BeforeEach
    void begin() {
        logInAs("beheerder");
    }

    @Test
    void leadsFromANewPersonToAnAssignedPath() {
        create("person", "#displayName", coach, "#username", "noor-" + mark);
        create("school", "#name", "School " + mark, "#level", "SO");
        addCoach();
        create("cohort", "#name", "Cohort " + mark);
        addCoach();

        tryAPastDay();
        tryTooSoonADay();
        takeTheFeasibleDay();
        assign();
    }

    private void tryAPastDay() {
        link("Pad toewijzen").click();
        assertThat(heading("Een pad toewijzen")).isVisible();
        page.locator("#deadline").fill("2020-01-01");
        page.locator("#tryOut").click();
        assertThat(page.locator("#deadline-error")).hasText("Deze dag is voorbij. Kies een dag die nog komt.");
        assertNoBarriersAnywhere();
        screenshot("admin-assign-past");
    }

    private void tryTooSoonADay() {
        mandatory("M13").check();
        page.locator("#deadline").fill(LocalDate.now().plusWeeks(2).toString());
        page.locator("#tryOut").click();
        assertThat(heading("Wat er zou gebeuren")).isVisible();
        assertThat(page.getByText("Eén deelnemer haalt de datum niet")).isVisible();
        assertNoBarriersAnywhere();
        screenshot("admin-assign-trial");
    }

    private void takeTheFeasibleDay() {
        page.locator(".notice .button").first().click();
        assertThat(page.locator(".late")).hasCount(0);
        link("Aanpassen").click();
        assertThat(mandatory("M13")).isChecked();
        page.goBack();
    }

    private void assign() {
        page.locator("#assign").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Toegewezen: 1 nieuw")).isVisible();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(coach)))
                .containsText("Kreeg het pad");
        assertNoBarriersAnywhere();
        screenshot("admin-allotment");
    }

    @Test
    void assignsTwoHundredPeopleInFiveClicks() {
        create("cohort", "#name", "Cohort " + mark);
        String cohort = page.url().replaceFirst(".*uid=", "");
        page.navigate("/trial/assigning?act=crowd&uid=" + cohort);
        page.navigate("/admin/cohort?uid=" + cohort);

        click(link("Pad toewijzen"));
        page.locator("#deadline").fill(LocalDate.now().plusWeeks(2).toString());
        click(page.locator("#tryOut"));
        assertThat(page.locator(".late")).hasCount(50);
        assertNoBarriersAnywhere();
        screenshot("admin-assign-crowd");
        click(link("Geef elk van hen een eigen haalbare datum"));
        assertThat(page.locator(".late")).hasCount(0);
        click(page.locator("#assign"));
        assertThat(page.getByText("Toegewezen: " + TrialAssigning.CROWD + " nieuw"))
                .isVisible();
        org.assertj.core.api.Assertions.assertThat(clicks).isLessThanOrEqualTo(5);
        assertNoBarriersAnywhere();
        screenshot("admin-allotment-crowd");
    }

    private int clicks;

    private void click(Locator what) {
        what.click();
        clicks++;
    }

    @Test
    void refusesARuleOnWhatIsPrivateAndShowsTheOtherWaysToChoose() {
        page.navigate("/admin/assign?kind=rule");
        page.locator("#rule").fill("coach.hours >= 3");
        page.locator("#chooseRule").click();
        assertThat(page.locator("#rule-error")).containsText("van de coach alleen");
        assertNoBarriersAnywhere();
        screenshot("admin-audience-rule");
        page.locator("#rule").fill("school.level is BAO");
        page.locator("#chooseRule").click();
        assertThat(page.locator(".kicker")).hasText("Wie past bij: school.level is BAO");
        page.navigate("/admin/assign?kind=people");
        page.locator("#names").fill("coach.bao, niemand.zo");
        page.locator("#choosePeople").click();
        assertThat(page.locator("#names-error")).containsText("niemand.zo");
        assertNoBarriersAnywhere();
        page.locator("#names").fill("coach.bao");
        page.locator("#choosePeople").click();
        assertThat(page.locator(".kicker")).hasText("Lijst van één persoon");
    }

    @Test
    void followsGroupsAndMakesATokenThatIsShownOnce() {
        page.navigate("/admin/insight");
        assertNoBarriersAnywhere();
        screenshot("admin-insight");
        page.navigate("/admin/tokens");
        page.locator("#name").fill("Personeelsdienst " + mark);
        page.getByLabel("Mensen lezen").check();
        page.locator("#make").click();
        assertThat(page.locator("#secret")).containsText("dc_");
        assertNoBarriersAnywhere();
        screenshot("admin-tokens");
        page.reload();
        assertThat(page.locator("#secret")).hasCount(0);
    }

    @Test
    void offersTheCohortsToChooseFrom() {
        page.navigate("/admin/assign");
        assertNoBarriersAnywhere();
        screenshot("admin-assign-choose");
        page.getByLabel("Zoek op naam").fill("Lerend netwerk");
        page.keyboard().press("Enter");
        link("Lerend netwerk najaar").first().click();
        assertThat(heading("Een pad toewijzen")).isVisible();
        assertNoBarriersAnywhere();
        screenshot("admin-assign");
    }

    @Test
    void keepsWhatWasFilledInOverAnExpiredSession() {
        create("cohort", "#name", "Cohort " + mark);
        String cohort = page.url().replaceFirst(".*uid=", "");
        page.navigate("/admin/assign?uid=" + cohort);
        mandatory("M13").check();
        page.context().clearCookies();
        page.locator("#tryOut").click();
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));

        logInAs("beheerder");
        page.navigate("/admin/assign?uid=" + cohort);
        assertThat(mandatory("M13")).isChecked();
        page.locator("#tryOut").click();
        assertThat(heading("Wat er zou gebeuren")).isVisible();
        page.navigate("/admin/assign?uid=" + cohort);
        assertThat(mandatory("M13")).not().isChecked();
    }

    /** @param fields selectors and what to fill in or choose, in turn */
    private void create(String kind, String... fields) {
        page.navigate("/admin/" + kind);
        for (int i = 0; i < fields.length; i += 2) {
            Locator field = page.locator(fields[i]);
            if (field.evaluate("field => field.localName").equals("input")) {
                field.fill(fields[i + 1]);
            } else {
                field.locator("input[value=" + fields[i + 1] + "]").check();
            }
        }
        choose("#roles", "COACH");
        choose("#size", "SMALL");
        page.locator("#create, #save").first().click();
        page.waitForURL(address -> address.contains("uid="));
    }

    private void choose(String field, String value) {
        Locator choice = page.locator(field + " input[value=" + value + "]");
        if (choice.count() > 0) {
            choice.check();
        }
    }

    private void addCoach() {
        page.locator("#find").fill(mark);
        page.locator("#find").press("Enter");
        page.locator("#candidates input[type=submit]").click();
        assertThat(page.locator("#present")).containsText(coach);
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator mandatory(String module) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Verplichte modules"))
                .getByLabel(module);
    }
}
