package be.datacoach.authoring.begin;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.authoring.Studio;
import be.datacoach.authoring.exchange.Zip;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import be.datacoach.running.Visitor.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Modules that were never there before: begun, written as text, shown with images, published, used and taken along. */
@Tag("persistence")
class LibraryIT extends RunningDatacoach {

    private static final String TEMPLATE = "templates/kort-oefenmoment.yaml";

    private final Visitor counsellor = Newcomer.loggedIn("begeleider", Newcomer.DEMO_PASSWORD);
    private final Studio studio = new Studio();

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COUNSELLOR", mode = Mode.EXCLUDE)
    void isThereForCounsellorsOnly(Role role) {
        Visitor other = Newcomer.with(role).settled();
        for (String page : new String[] {"new", "source?module=M15", "images?module=M15", "picture/M15/x.png"}) {
            assertThat(other.get("/author/" + page).statusCode()).as(page).isEqualTo(404);
            assertThat(new Visitor().get("/author/" + page).statusCode())
                    .as(page)
                    .isEqualTo(302);
        }
        HttpResponse<String> sent = FormOnPage.in(counsellor.get("/author/new"), "beginning")
                .with("start", TEMPLATE)
                .send(other, "begin");
        assertThat(sent.statusCode()).isEqualTo(404);
    }

    @Test
    void beginsAModuleOnceAndPublishesItOnlyWhenEverythingIsWritten() {
        HttpResponse<String> page = counsellor.get("/author/new");
        FormOnPage form = filled(page, "M91", TEMPLATE);
        assertThat(Visitor.location(form.send(counsellor, "begin"))).endsWith("/author/module?module=M91");
        assertThat(Visitor.location(form.send(counsellor, "begin"))).endsWith("/author/module?module=M91");
        FormOnPage other = filled(page, "M91", TEMPLATE).with("title", "Nog een");
        assertThat(other.send(counsellor, "begin").body()).contains("Deze code heeft al een module of een concept");

        assertThat(studio.page("module", "M91").body()).contains("Nog nooit gepubliceerd", "nog te schrijven");
        assertThat(counsellor.get("/author/modules").body()).contains("Begonnen, nog niet gepubliceerd");
        assertThat(studio.page("preview", "M91").statusCode()).isEqualTo(200);
        assertThat(studio.page("publish", "M91").body()).doesNotContain("<form id=\"publication\"");

        write("M91", source("M91").replace("[…] ", ""));
        assertThat(Visitor.location(studio.publish("M91", "Eerste versie"))).contains("module=M91");
        assertThat(studio.newest("M91")).isEqualTo(1);
        assertThat(counsellor.get("/author/modules?q=M91").body())
                .contains("Mijn oefenmoment", "Door je zoekopdracht niet te zien");
    }

    @Test
    void copiesAModuleWithCreditAndRefusesWhatCannotBe() {
        HttpResponse<String> page = counsellor.get("/author/new?copy=M15");
        filled(page, "M92", "COPY").with("copied", "M15").send(counsellor, "begin");
        assertThat(studio.page("module", "M92").body()).contains("Gemaakt vanaf module M15");
        assertThat(source("M92")).contains("id: M92", "core: false", "credit: ");
        for (String wrong : new String[] {"M1", "X99", "../M99", "M01"}) {
            assertThat(filled(page, wrong, TEMPLATE).send(counsellor, "begin").statusCode())
                    .as(wrong)
                    .isEqualTo(200);
        }
        assertThat(filled(page, "M79", "COPY")
                        .without("copied")
                        .send(counsellor, "begin")
                        .body())
                .contains("Kies welke module je kopieert");
        assertThat(studio.page("module", "M79").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsWhatIsNoModuleBesideTheDraft() {
        filled(counsellor.get("/author/new"), "M93", TEMPLATE).send(counsellor, "begin");
        String sound = source("M93");
        write("M93", sound.replace("blocks:", "blocks: ["));
        assertThat(studio.page("source", "M93").body())
                .contains("Deze tekst staat nog niet in het concept", "blocks: [", "M93/module.yaml, regel ");
        assertThat(studio.page("module", "M93").statusCode()).isEqualTo(200);
        FormOnPage.in(page("source", "M93"), "dropping").send(counsellor, "drop");
        assertThat(source("M93")).isEqualTo(sound);

        write("M93", sound.replace("id: M93", "id: M01"));
        assertThat(studio.page("source", "M93").body()).contains("De id van een module verandert niet");
        FormOnPage.in(page("source", "M93"), "dropping").send(counsellor, "drop");
    }

    @Test
    void showsImagesToWhoReadsAndTakesThemAlong() throws IOException {
        filled(counsellor.get("/author/new"), "M94", TEMPLATE).send(counsellor, "begin");
        byte[] drawn = png(320);
        assertThat(add("lijn.png", drawn, "").body()).contains("Vul dit nog in");
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        assertThat(add("lijn.png", svg.getBytes(StandardCharsets.UTF_8), "Een lijn")
                        .body())
                .contains("kan scripts bevatten");
        assertThat(add("lijn.png", "geen beeld, wel dertig tekens en meer".getBytes(StandardCharsets.UTF_8), "x")
                        .body())
                .contains("De naam alleen is niet genoeg");
        assertThat(add("groot.png", png(2401), "Een lijn").body()).contains("hoger dan 2.400 pixels");
        assertThat(add("Mijn Lijn.png", drawn, "Een lijn").statusCode()).isEqualTo(302);
        assertThat(studio.page("images", "M94").body()).contains("![Een lijn](mijn-lijn.png)");

        publishWithALine(drawn);
    }

    private void publishWithALine(byte[] drawn) {
        write(
                "M94",
                source("M94")
                        .replace("[…] ", "")
                        .replaceFirst("(    text: \\|\\n)", "$1      ![Een lijn](mijn-lijn.png)\n\n"));
        studio.publish("M94", "Met een lijn");
        assertThat(studio.newest("M94")).isEqualTo(1);
        assertThat(studio.page("preview", "M94").body()).contains("src=\"picture/M94/mijn-lijn.png\"");
        Visitor coach = Newcomer.with(Role.COACH).settled();
        HttpResponse<byte[]> sent = coach.download("/learner/picture/M94/mijn-lijn.png");
        assertThat(sent.body()).isEqualTo(drawn);
        assertThat(sent.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/png");
        assertThat(sent.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(sent.headers().firstValue("Cache-Control").orElseThrow()).contains("private", "immutable");
        assertThat(coach.get("/learner/picture/M94/ander.png").statusCode()).isEqualTo(404);
        assertThat(new Visitor().get("/learner/picture/M94/mijn-lijn.png").statusCode())
                .isEqualTo(302);

        byte[] zip = counsellor.download("/author/export?module=M94").body();
        assertThat(new String(zip, StandardCharsets.ISO_8859_1)).contains("M94/mijn-lijn.png");
    }

    @Test
    void bringsAModuleThatIsUnknownHereWithItsImages() throws IOException {
        String text = Files.readString(Path.of("modules", TEMPLATE))
                .replace("id: M00", "id: M95")
                .replaceFirst("(    text: \\|\\n)      \\[…] ", "$1      ![Een punt](punt.png)\n\n      ");
        bring(new Zip().with("M95/module.yaml", text.replace("[…] ", "")));
        assertThat(counsellor.get("/author/import").body()).contains("Er is geen afbeelding «punt.png»");
        bring(new Zip().with("M95/module.yaml", text.replace("[…] ", "")).with("M95/punt.png", png(3)));
        HttpResponse<String> page = counsellor.get("/author/import");
        assertThat(page.body()).contains("Nieuw: wordt een concept");
        FormOnPage.in(page, "taking").send(counsellor, "take");
        assertThat(studio.page("images", "M95").body()).contains("staat in een tekst");
        studio.publish("M95", "Meegebracht");
        assertThat(studio.newest("M95")).isEqualTo(1);

        filled(counsellor.get("/author/new"), "M96", TEMPLATE).send(counsellor, "begin");
        String mine = source("M96").replace("[…] ", "");
        write("M96", mine.substring(0, mine.indexOf("blocks:")) + "blocks:\n  - use: M95/idee\n");
        studio.publish("M96", "Met een blok van elders");
        assertThat(studio.page("module", "M96").body()).contains("staat in M95");
        assertThat(studio.page("module", "M95").body()).contains("«idee» staat ook in M96");
        write("M95", source("M95").replace("- id: idee", "- id: ander-idee"));
        assertThat(studio.page("publish", "M95").body())
                .contains("wordt hier hergebruikt")
                .doesNotContain("<form id=\"publication\"");
        studio.putAway("M95");
    }

    /** In the session that sends its forms. */
    private HttpResponse<String> page(String name, String module) {
        return counsellor.get("/author/" + name + "?module=" + module);
    }

    private FormOnPage filled(HttpResponse<String> page, String code, String start) {
        return FormOnPage.in(page, "beginning")
                .with("start", start)
                .with("title", "Mijn oefenmoment")
                .with("summary", "Waarover het gaat.")
                .with("competency", "C1")
                .with("code", code);
    }

    private String source(String module) {
        String page = studio.page("source", module).body();
        int start = page.indexOf('>', page.indexOf("<textarea")) + 1;
        return page.substring(start, page.indexOf("</textarea>", start))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private void write(String module, String text) {
        FormOnPage.in(page("source", module), "writing")
                .with("text", text.replace("\n", "\r\n"))
                .send(counsellor, "save");
    }

    private HttpResponse<String> add(String name, byte[] content, String alternative) {
        return FormOnPage.in(page("images", "M94"), "adding")
                .with("alternative", alternative)
                .send(counsellor, "add", new Upload("file", name, content));
    }

    private void bring(Zip zip) {
        FormOnPage.in(counsellor.get("/author/import"), "bringing")
                .send(counsellor, "bring", new Upload("file", "a.zip", zip.bytes()));
    }

    private static byte[] png(int width) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
