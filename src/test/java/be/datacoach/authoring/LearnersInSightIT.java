package be.datacoach.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import be.datacoach.running.WholeForm;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the studio knows of learners: variants and who reads them, the proof, personas and rules. */
@Tag("persistence")
class LearnersInSightIT extends RunningDatacoach {

    /** A module in which no other test writes. */
    private static final String MODULE = "M16";

    private static final String RULE = "R51";

    private final Studio studio = new Studio();
    private final Visitor counsellor = Newcomer.loggedIn("begeleider", Newcomer.DEMO_PASSWORD);

    @BeforeEach
    void beginWithoutADraft() {
        studio.putAway(MODULE);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COUNSELLOR", mode = Mode.EXCLUDE)
    void isThereForCounsellorsOnly(Role role) {
        Visitor other = Newcomer.with(role).settled();
        for (String page : new String[] {
            "readers?module=M01&block=opening",
            "variant?module=M01&block=opening&path=text/0/otherwise",
            "personas",
            "persona",
            "compare?one=lien&other=bram",
            "rules",
            "rule?id=R13"
        }) {
            assertThat(other.get("/author/" + page).statusCode()).as(page).isEqualTo(404);
            assertThat(new Visitor().get("/author/" + page).statusCode())
                    .as(page)
                    .isEqualTo(302);
        }
        assertThat(counsellor.get("/author/rule?id=R999").statusCode()).isEqualTo(404);
        assertThat(counsellor.get("/author/compare?one=niemand&other=lien").statusCode())
                .isEqualTo(404);
        assertThat(counsellor.get("/author/persona?uid=lien").statusCode()).isEqualTo(404);
    }

    @Test
    void givesATextOneVariantHoweverOftenTheFormIsSentAndSaysWhoReadsIt() {
        String block = firstBlock();
        HttpResponse<String> page = counsellor.get(variant(block));
        FormOnPage form = FormOnPage.in(page, "variant")
                .with("line1", "coach.halfTime is YES")
                .with("words", "Voor halftijdsen.");
        assertThat(form.send(counsellor, "save").statusCode()).isEqualTo(302);
        assertThat(form.press(counsellor).statusCode()).isEqualTo(302);
        String readers = counsellor
                .get("/author/readers?module=" + MODULE + "&block=" + block)
                .body();
        assertThat(readers)
                .contains("Voor halftijdsen.", "Minstens halftijds aangesteld: ja", "Alle anderen")
                .containsOnlyOnce("<code>coach.halfTime is YES</code>")
                .doesNotContain("Niemand leest dit");
        assertThat(form.with("words", "Iets anders.").press(counsellor).body()).contains("Iemand wijzigde deze tekst");
        assertThat(FormOnPage.in(counsellor.get(variant(block)), "variant")
                        .with("line1", "coach.hours >= #")
                        .with("number1", "veel")
                        .send(counsellor, "save")
                        .body())
                .contains("«veel» is geen getal");
    }

    private String variant(String block) {
        return "/author/variant?module=" + MODULE + "&block=" + block + "&path=" + path(block);
    }

    /** The first block with a text that everybody reads. */
    private String firstBlock() {
        var link = Pattern.compile("/author/block\\?module=" + MODULE + "&amp;block=([\\w-]+)")
                .matcher(studio.page("module", MODULE).body());
        while (link.find()) if (!path(link.group(1)).isEmpty()) return link.group(1);
        throw new AssertionError("No block with a text");
    }

    private String path(String block) {
        var link = Pattern.compile(
                        "/author/variant\\?module=" + MODULE + "&amp;block=" + block + "&amp;path=([^\"]+)\"")
                .matcher(studio.block(MODULE, block).body());
        return link.find() ? link.group(1) : "";
    }

    @Test
    void keepsAPersonaOnceSharesItAndLaysItBesideAnother() {
        String name = "Persona " + UUID.randomUUID();
        FormOnPage form = FormOnPage.in(counsellor.get("/author/persona"), "persona")
                .with("name", name)
                .with("school.level", "SO")
                .with("coach.hours", "2");
        assertThat(form.send(counsellor, "save").statusCode()).isEqualTo(302);
        form.press(counsellor);
        String all = counsellor.get("/author/personas").body();
        assertThat(all).containsOnlyOnce(">" + name + "</a>").contains("Lien");
        String uid = all.replaceFirst("(?s).*persona\\?uid=([0-9a-f-]{36})\">" + name + ".*", "$1");
        assertThat(counsellor.get("/author/compare?one=lien&other=" + uid).body())
                .contains("Welke gegevens het verschil maken", "Onderwijsniveau", "secundair onderwijs");
        assertThat(FormOnPage.in(counsellor.get("/author/persona"), "persona")
                        .with("name", "Kan niet")
                        .with("coach.role", "SCHOOL_LEADER")
                        .with("coach.leader", "NO")
                        .send(counsellor, "save")
                        .body())
                .contains("gaat niet samen");
    }

    @Test
    void changesARuleInADraftThatIsProvedAndPublishedAsItsNextVersion() {
        String page = "/author/rule?id=" + RULE;
        dropRuleDraft(page);
        HttpResponse<String> before = counsellor.get(page);
        assertThat(before.body()).contains("Wie raakt dit?", "Minder dan 5 cursisten");
        assertThat(counsellor.get("/author/rules?q=" + RULE).body()).contains(">" + RULE + "</a>");
        HttpResponse<String> wrong =
                WholeForm.in(before, "rule").with("nl", "Leeg {school.level}.").send(counsellor, "save");
        assertThat(wrong.statusCode()).isEqualTo(302);
        assertThat(counsellor.get(page).body())
                .contains("Dit kan nog niet gepubliceerd worden")
                .doesNotContain("Publiceer nieuwe versie");
        String english = "You like company, " + UUID.randomUUID() + ".";
        WholeForm.in(counsellor.get(page), "rule")
                .with("nl", "Je leert graag met een groep.")
                .with("en", english)
                .send(counsellor, "save");
        HttpResponse<String> sound = counsellor.get(page);
        assertThat(sound.body()).contains("niemand loopt vast");
        assertThat(FormOnPage.in(sound, "draft")
                        .with("note", "Beter Engels.")
                        .send(counsellor, "publish")
                        .statusCode())
                .isEqualTo(302);
        assertThat(counsellor.get(page).body()).contains("Beter Engels.", "Hilde Vandenbroucke", english);
    }

    private void dropRuleDraft(String page) {
        HttpResponse<String> now = counsellor.get(page);
        if (now.body().contains("<form id=\"draft\""))
            FormOnPage.in(now, "draft").send(counsellor, "drop");
    }
}
