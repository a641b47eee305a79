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
        for (String page : new String[] {"export", "export?module=M14", "import"}) {
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
            boolean publishedByOthers =
                    file.text().contains("\nversion: ") && !file.path().equals(FOLDER);
            if (!publishedByOthers) assertThat(file.text()).as(file.path()).isEqualTo(shipped(file.path()));
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
