package be.datacoach.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.authoring.Studio;
import be.datacoach.catalogue.source.SourceFile;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import be.datacoach.running.Visitor.Upload;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@Tag("persistence")
class ExchangeIT extends RunningDatacoach {
    /** A module that no other test writes in. */
    private static final String MODULE = "M14";

    /** A rule of which other tests published another version. */
    private static final Pattern LATER_RULE = Pattern.compile("\n    version: (?!1\n)");

    private static final String FOLDER = "M14-opvolgen-en-verankeren/module.yaml";

    private final Visitor counsellor = Newcomer.loggedIn("begeleider", Newcomer.DEMO_PASSWORD);
    private final Studio studio = new Studio();

    @BeforeEach
    void beginWithoutDraft() {
        studio.putAway(MODULE);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COUNSELLOR", mode = Mode.EXCLUDE)
    void isThereForCounsellorsOnly(Role role) {
        Visitor other = Newcomer.with(role).settled();
        for (String page : new String[] {
            "export", "export?module=M14", "export?module=M14&as=gift", "import", "questions?module=M14"
        }) {
            assertThat(other.get("/author/" + page).statusCode()).as(page).isEqualTo(404);
            assertThat(new Visitor().get("/author/" + page).statusCode())
                    .as(page)
                    .isEqualTo(302);
        }
        HttpResponse<String> sent = FormOnPage.in(page(), "bringing").send(other, "bring", zip("a.zip", "x"));
        assertThat(sent.statusCode()).isEqualTo(404);
    }

    @Test
    void givesTheWholeLibraryToTheLetter() throws IOException {
        HttpResponse<byte[]> sent = counsellor.download("/author/export");
        assertThat(sent.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"datacoach-modules.zip\"");
        var files = Archive.read("a.zip", sent.body()).files();
        assertThat(files).extracting(SourceFile::path).contains(FOLDER, "tasks.yaml", "datasets/DS1/data.csv");
        for (SourceFile file : files) {
            boolean othersPublish =
                    file.text().contains("\nversion: ") && !file.path().equals(FOLDER);
            boolean othersPublished = LATER_RULE.matcher(file.text()).find();
            if (!othersPublish && !othersPublished)
                assertThat(file.text()).as(file.path()).isEqualTo(shipped(file.path()));
        }
        assertThat(files).anyMatch(file -> file.path().startsWith("personas/"));
    }

    @Test
    void givesOneModuleAndNoneThatDoesNotExist() throws IOException {
        HttpResponse<byte[]> sent = counsellor.download("/author/export?module=" + MODULE);
        assertThat(Archive.read("a.zip", sent.body()).files()).containsExactly(new SourceFile(FOLDER, shipped(FOLDER)));
        assertThat(counsellor.get("/author/export?module=M99").statusCode()).isEqualTo(404);
    }

    @Test
    void takesASoundChangeAsADraftOnceAndPublishesNothing() throws IOException {
        String text = shipped(FOLDER).replaceFirst("(?m)^(    title: .*)$", "$1 en verder");
        String seen = bring(new Zip()
                        .with("modules/" + FOLDER, text)
                        .with("modules/M99-x/module.yaml", "id: M99\n")
                        .with("modules/../weg.yaml", "x"))
                .body();
        assertThat(seen)
                .contains("Wordt een concept", "Eén tekst is anders", "Geweigerd", "regel 1, kolom 1")
                .contains("Deze naam wijst buiten de map");
        assertThat(studio.page("module", MODULE).body()).doesNotContain("Er is een concept");

        HttpResponse<String> page = page();
        FormOnPage.in(page, "taking").send(counsellor, "take");
        assertThat(studio.page("module", MODULE).body())
                .contains("Er is een concept", "Versie 1")
                .doesNotContain("Versie 2");
        assertThat(studio.page("publish", MODULE).body()).contains("en verder");

        FormOnPage.in(page, "taking").send(counsellor, "take");
        assertThat(bring(new Zip().with(FOLDER, text)).body()).contains("Dit staat hier al zo");
        String other = bring(new Zip().with(FOLDER, text.replace("en verder", "en anders")))
                .body();
        assertThat(other).contains("Er is al een concept").doesNotContain("<form id=\"taking\"");
    }

    @Test
    void readsNothingOfAHostileOrHugeFileAndSaysWhy() {
        assertThat(send(zip(
                                "bom.zip",
                                new Zip().withZeros("M14/module.yaml", 40).bytes()))
                        .body())
                .contains("uitgepakt groter dan 4 MB");
        assertThat(send(zip("geen.zip", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"))
                        .body())
                .contains("Dit is geen ZIP die we kunnen lezen");
        assertThat(send(zip("groot.zip", new byte[11 << 20])).body()).contains("groter dan 10 MB");
        assertThat(send(zip("leeg.zip", new byte[0])).statusCode()).isEqualTo(200);
        HttpResponse<String> huge = send(zip("reus.zip", new byte[70 << 20]));
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.body()).contains("Dit bestand is te groot");
    }

    @Test
    void putsQuestionsThatFitIntoADraftAndThoseThatAreThereNotAgain() {
        String gift = "Wat telt? {=Dit#Ja ~Dat#Nee}\n\nHoeveel? {#3}\n\nStuk {\n";
        HttpResponse<String> page = questions();
        FormOnPage.in(page, "bringing").send(counsellor, "bring", zip("bank.gift", gift));
        HttpResponse<String> offered = questions();
        assertThat(offered.body())
                .contains("Een vraag naar een getal past niet in een toets", "bank.gift, regel 5, kolom 1");
        FormOnPage take = FormOnPage.in(offered, "taking").with("goal", "C1:1");
        take.with("block", "even-nagaan").send(counsellor, "take");
        assertThat(studio.page("module", MODULE).body()).doesNotContain("Er is een concept");

        FormOnPage.in(questions(), "taking")
                .with("block", "even-nagaan")
                .with("goal", goal(offered))
                .send(counsellor, "take");
        assertThat(studio.block(MODULE, "even-nagaan").body()).contains("Wat telt?");
        assertThat(studio.page("publish", MODULE).body())
                .contains("Vorm B is nog niet geschreven")
                .doesNotContain("<form id=\"publication\"");
        FormOnPage.in(page, "bringing").send(counsellor, "bring", zip("bank.gift", gift));
        assertThat(questions().body()).contains("Staat er al").doesNotContain("<form id=\"taking\"");
    }

    @Test
    void givesTheQuestionsOfAModuleInBothFormats() {
        String gift =
                counsellor.get("/author/export?module=" + MODULE + "&as=gift").body();
        assertThat(gift).startsWith("$CATEGORY: $course$/top/M14 ").contains("[markdown]");
        HttpResponse<byte[]> xml = counsellor.download("/author/export?module=" + MODULE + "&as=moodle");
        assertThat(new String(xml.body(), StandardCharsets.UTF_8))
                .startsWith("<?xml")
                .contains("<question type=\"multichoice\">");
        assertThat(xml.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("datacoach-M14.xml");
        assertThat(counsellor.get("/author/export?module=M99&as=gift").statusCode())
                .isEqualTo(404);
        assertThat(counsellor.get("/author/export?module=M14&as=iets").statusCode())
                .isEqualTo(404);
        assertThat(counsellor.get("/author/questions?module=M99").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> questions() {
        return counsellor.get("/author/questions?module=" + MODULE);
    }

    /** The first one that the page offers. */
    private static String goal(HttpResponse<String> page) {
        var goal = Pattern.compile("value=\"(C\\d:\\d)\"").matcher(page.body());
        assertThat(goal.find()).isTrue();
        return goal.group(1);
    }

    private HttpResponse<String> bring(Zip zip) {
        assertThat(send(zip("modules.zip", zip.bytes())).statusCode()).isEqualTo(302);
        return page();
    }

    private HttpResponse<String> send(Upload file) {
        return FormOnPage.in(page(), "bringing").send(counsellor, "bring", file);
    }

    private HttpResponse<String> page() {
        return counsellor.get("/author/import");
    }

    private static Upload zip(String name, String content) {
        return zip(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Upload zip(String name, byte[] content) {
        return new Upload("file", name, content);
    }

    private static String shipped(String path) throws IOException {
        return Files.readString(Path.of("modules", path));
    }
}
