package be.datacoach.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("persistence")
class AuthoringIT extends RunningDatacoach {
    /** Modules that no coach in another test opens. */
    private static final String WRITTEN = "M03";

    private static final String OTHER_MODULE = "M15";
    /** The only one that a coach can open at once. */
    private static final String STARTED_FIRST = "M01";

    private static final String HEAD = "";
    private static final String WHY = "why/nl";

    private final Studio studio = new Studio();

    @BeforeEach
    void beginWithoutDrafts() {
        studio.putAway(WRITTEN);
        studio.putAway(OTHER_MODULE);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COUNSELLOR", mode = Mode.EXCLUDE)
    void isThereForCounsellorsOnly(Role role) {
        Visitor other = Newcomer.with(role).settled();
        for (String page : new String[] {
            "modules", "module?module=M01", "block?module=M01&block=opening", "preview?module=M01", "publish?module=M01"
        }) {
            assertThat(other.get("/author/" + page).statusCode()).as(page).isEqualTo(404);
            assertThat(new Visitor().get("/author/" + page).statusCode())
                    .as(page)
                    .isEqualTo(302);
        }
        String body = Studio.body(OTHER_MODULE, HEAD, WHY, "0", "Van een ander.");
        assertThat(other.postJson("/api/authoring/texts", body).statusCode()).isEqualTo(404);
        assertThat(new Visitor().postJson("/api/authoring/texts", body).statusCode())
                .isEqualTo(401);
        assertThat(studio.page("module", OTHER_MODULE).body()).doesNotContain("Er is een concept");
    }

    @Test
    void listsEveryModuleWithItsGoalsInWords() {
        assertThat(studio.page("modules", "").body())
                .contains(
                        "Wat doet een datacoach?",
                        "Leiderschapsvaardigheden, niveau 1",
                        "Datacultuur in kaart",
                        "Nagekeken op")
                .contains("Bij de laatste start klopte alles in de bestanden.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M01", "M06", "M09", "M13"})
    void showsAllOfAModuleAsItsLearnersSeeIt(String module) {
        assertThat(studio.page("preview", module).body()).contains("Als datacoach in het", "</html>");
    }

    @Test
    void saysThatAModuleOrABlockDoesNotExist() {
        assertThat(studio.page("module", "M99").statusCode()).isEqualTo(404);
        assertThat(studio.page("preview", "M99").statusCode()).isEqualTo(404);
        assertThat(studio.page("publish", "M99").statusCode()).isEqualTo(404);
        assertThat(studio.block("M01", "nergens").statusCode()).isEqualTo(404);
        assertThat(studio.save("M99", HEAD, WHY, "0", "x").statusCode()).isEqualTo(404);
        assertThat(studio.save("M01", "opening", "nergens", "0", "x").statusCode())
                .isEqualTo(422);
    }

    @Test
    void keepsATextAndOverwritesNothingThatSomebodyElseWrote() {
        String seen = studio.seal(OTHER_MODULE, HEAD, WHY);
        assertThat(studio.save(OTHER_MODULE, HEAD, WHY, seen, "Van de ene: «zó».\r\n")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> later = studio.save(OTHER_MODULE, HEAD, WHY, seen, "Van de andere.");
        assertThat(later.statusCode()).isEqualTo(409);
        assertThat(later.body()).contains("Van de ene: «zó».");
        assertThat(studio.save(OTHER_MODULE, HEAD, "title/nl", "Andere tekst, zelfde concept")
                        .statusCode())
                .isEqualTo(200);
        assertThat(studio.block(OTHER_MODULE, HEAD).body())
                .contains("Van de ene: «zó».", "Andere tekst, zelfde concept")
                .doesNotContain("Van de andere.");
        assertThat(studio.save(OTHER_MODULE, HEAD, WHY, "Van de andere.").statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesTheSameTextTwiceWithoutAWord() {
        String seen = studio.seal(OTHER_MODULE, HEAD, WHY);
        assertThat(studio.save(OTHER_MODULE, HEAD, WHY, seen, "Twee keer.").statusCode())
                .isEqualTo(200);
        assertThat(studio.save(OTHER_MODULE, HEAD, WHY, seen, "Twee keer.").statusCode())
                .isEqualTo(200);
    }

    @Test
    void keepsADraftThatIsNotSoundAndRefusesToPublishIt() {
        HttpResponse<String> saved = studio.save(WRITTEN, "begin", "minutes/foundation", "zeven");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("\"holds\":\"false\"", "«zeven» is geen getal");
        assertThat(studio.block(WRITTEN, "begin").body()).contains("value=\"zeven\"");
        assertThat(studio.page("publish", WRITTEN).body())
                .contains("Dit kan nog niet gepubliceerd worden", "M03/module.yaml, regel ", "«zeven» is geen getal")
                .doesNotContain("<form id=\"publication\"");
    }

    @Test
    void putsADraftAwayAndTakesItUp() {
        studio.save(OTHER_MODULE, HEAD, WHY, "Even weg.");
        studio.putAway(OTHER_MODULE);
        assertThat(studio.block(OTHER_MODULE, HEAD).body()).doesNotContain("Even weg.");
        studio.takeUp(OTHER_MODULE);
        assertThat(studio.block(OTHER_MODULE, HEAD).body()).contains("Even weg.");
    }

    @Test
    void publishesWithANoteAsTheNextVersion() {
        int version = studio.newest(OTHER_MODULE);
        studio.save(OTHER_MODULE, HEAD, WHY, "Versie na " + version + ".");
        assertThat(studio.publish(OTHER_MODULE, " ").statusCode()).isEqualTo(200);
        assertThat(studio.page("publish", OTHER_MODULE).body()).contains("<ins>Versie na " + version);
        assertThat(studio.publish(OTHER_MODULE, "Korter gezegd.").statusCode()).isEqualTo(302);
        assertThat(studio.newest(OTHER_MODULE)).isEqualTo(version + 1);
        assertThat(studio.page("module", OTHER_MODULE).body())
                .contains("Korter gezegd.", "Hilde Vandenbroucke")
                .doesNotContain("Er is een concept");
        assertThat(studio.page("publish", OTHER_MODULE).body()).contains("Er is geen concept");
    }

    @Test
    void givesTheNewVersionToWhoHasNotStartedAndLeavesTheOthersTheirs() {
        Visitor started = Studio.coach();
        Visitor waiting = Studio.coach();
        int before = Studio.versionOf(started, STARTED_FIRST);
        studio.putAway(STARTED_FIRST);
        studio.save(
                STARTED_FIRST,
                "opening",
                "text/0/otherwise",
                "Bijna vier uur, versie " + (before + 1) + ".\n\nMeer niet.");
        String difference = studio.page("publish", STARTED_FIRST).body();
        assertThat(difference)
                .contains("wie al begon en de eigen versie houdt", "wie de nieuwe versie krijgt")
                .doesNotContain("<dd>0</dd>");
        assertThat(studio.publish(STARTED_FIRST, "Eenvoudiger begin.").statusCode())
                .isEqualTo(302);
        assertThat(Studio.versionOf(waiting, STARTED_FIRST)).isEqualTo(before + 1);
        assertThat(Studio.versionOf(started, STARTED_FIRST)).isEqualTo(before);
    }
}
