package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One module from its door to its end without a mouse, as each band has it. */
class JourneyBrowserIT extends LearnerBrowsing {
    private static final ModuleContent MODULE = Shipped.LIBRARY.contents().get(new ModuleId("M05"));
    private static final String BEGUN_WITH = "Wie na de herfst begint, blijft achter bij vraagstukken.";
    private static final String CHALLENGE = "dit-ken-ik";

    @ParameterizedTest
    @CsvSource({"FOUNDATION, mastery.C2=25", "STANDARD, mastery.C2=50", "CONDENSED, mastery.C2=70"})
    void goesThroughAWholeModule(Band band, String known) {
        arriveKnowing(known);
        writeTheProblemOfModuleFour();
        open();
        KeyboardPlayer player = new KeyboardPlayer(page);
        for (Block block : MODULE.blocks(band, List.of())) {
            assertThat(page.url()).as(band.name()).endsWith("block=" + block.id());
            if (block.id().code().equals("databronnenkaart")) {
                assertThat(page.locator("#writing [name=vraag]")).hasValue(BEGUN_WITH);
            }
            player.answer(block);
            assertNoBarriers();
            if (band == Band.CONDENSED) screenshot("verkort-" + block.id());
            player.goOn();
        }
        assertThat(page.locator("main")).containsText("Afgerond");
        page.navigate("/learner/progress");
        assertThat(page.locator("main")).containsText("Eén module afgerond");
        assertNoBarriersAnywhere();
        page.navigate("/learner/portfolio");
        assertThat(page.locator("main tbody tr")).not().hasCount(0);
        assertNoBarriersAnywhere();
        screenshot("portfolio-" + band);
    }

    @Test
    void staysWithTheModuleAsUsualWhenAChallengeIsNotPassed() {
        arriveKnowing(
                "mastery.C2=90=sure",
                "performance.C2=90=sure",
                "evidence.C2=8=sure",
                "skill.DL2=RIGHT=sure",
                "skill.DL3=RIGHT=sure");
        open();
        assertThat(page.url()).endsWith("block=" + CHALLENGE);
        assertThat(page.locator(".bar li")).hasCount(2);
        assertNoBarriersAnywhere();
        screenshot("challenge");
        KeyboardPlayer player = new KeyboardPlayer(page);
        player.knowNothing((Quiz) MODULE.block(new BlockId(CHALLENGE)).orElseThrow());
        player.goOn();
        assertNoBarriers();
        screenshot("challenge-failed");

        page.navigate("/learner/module?module=M05");
        assertThat(page.locator(".bar li"))
                .hasCount(MODULE.blocks(Band.CONDENSED, List.of()).size());
    }

    /** Somebody of whom this is known, in module 5 without what comes before it. */
    private void arriveKnowing(String... facts) {
        Newcomer coach = Newcomer.named("Nele Verbeke", Role.COACH);
        Visitor visitor = coach.settled();
        visitor.get(Stream.of(facts)
                .map(fact -> "fact=" + fact.replace("=", "%3D"))
                .collect(Collectors.joining("&", "/trial/persona?", "")));
        FormOnPage.in(visitor.get("/learner/start"), "first").send(visitor, "send");
        visitor.get("/trial/opening?module=M04");
        visitor.get("/trial/opening?module=M05");
        logIn(coach);
    }

    private void writeTheProblemOfModuleFour() {
        page.navigate("/learner/block?module=M04&block=probleemfiche");
        page.locator("[name=probleem]").focus();
        page.keyboard().type(BEGUN_WITH);
        page.keyboard().press("Tab");
        assertThat(page.locator("#writing .state")).containsText("Bewaard");
    }

    private void open() {
        page.navigate("/learner/module?module=M05");
    }
}
