package be.datacoach.reporting.research;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.practice.Learner;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Research over HTTP: nobody is in it without a yes to what stands on the page. */
@Tag("persistence")
class ResearchIT extends RunningDatacoach {
    private final Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);

    @Test
    void asksNobodyBeforeTheStudyIsOpenedAndTakesAnAnswerBackAtOnce() {
        Visitor coach = Newcomer.with(Role.COACH).settled();
        String study = prepared("Hoe datacoaches beginnen");
        assertThat(coach.get("/learner/research").body()).doesNotContain("Hoe datacoaches beginnen");
        open(study);

        assertThat(coach.get("/learner/research").body())
                .contains("Hoe datacoaches beginnen", "Je zei nog niets. Dat telt als nee.", "UHasselt");
        say(coach, study, "agree");
        say(coach, study, "agree");
        assertThat(coach.get("/learner/research").body())
                .contains("Je doet mee sinds")
                .containsOnlyOnce("ja (tekst 1)");
        say(coach, study, "refuse");
        assertThat(coach.get("/learner/research").body())
                .contains("Je doet niet mee. Dat zei je op", "ja (tekst 1)", "nee (tekst 1)");
    }

    @Test
    void takesNoYesToOtherWordsOrToAStudyThatIsOver() {
        Visitor coach = Newcomer.with(Role.COACH).settled();
        String study = prepared("Hoe datacoaches volhouden");
        open(study);
        form(coach)
                .with("study", study)
                .with("wording", "2")
                .with(button(coach, "agree"), "")
                .press(coach);
        assertThat(coach.get("/learner/research").body())
                .contains("De tekst is net veranderd", "Je zei nog niets.")
                .doesNotContain("Je doet mee sinds");
        String unasked = prepared("Hoe datacoaches stoppen");
        assertThat(form(coach)
                        .with("study", unasked)
                        .with(button(coach, "agree"), "")
                        .press(coach)
                        .statusCode())
                .isEqualTo(404);
        FormOnPage agree = form(coach).with("study", study).with(button(coach, "agree"), "");
        FormOnPage.in(administrator.get("/admin/study?study=" + study), "closing")
                .send(administrator, "close");
        agree.press(coach);
        assertThat(coach.get("/learner/research").body()).doesNotContain("Hoe datacoaches volhouden");
    }

    @Test
    void saysOfFewerThanFiveNeverHowMany() {
        String study = prepared("Hoe datacoaches praten");
        open(study);
        say(Newcomer.with(Role.COACH).settled(), study, "agree");
        assertThat(administrator.get("/admin/study?study=" + study).body())
                .contains("Er doen minder dan vijf mensen mee.", "Het loopt", "EC-2026-12")
                .doesNotContain("Er doen 1 mensen mee");
        Visitor counsellor = loggedIn("begeleider", DEMO_PASSWORD);
        assertThat(counsellor.get("/admin/study?study=" + study).statusCode()).isEqualTo(404);
    }

    @Test
    void givesAFileOfThoseWhoAgreeToWhoHoldsTheKey() throws IOException {
        String study = prepared("Hoe datacoaches groeien");
        open(study);
        String page = "/admin/study?study=" + study;
        List<Learner> people = Stream.generate(Learner::withAPath).limit(6).toList();
        people.get(0).open();
        people.get(0).answer("rolfiche");
        people.forEach(one -> say(one.visitor, study, "agree"));
        assertThat(file(page, "0".repeat(64)).body()).asString(UTF_8).contains("Maak eerst de sleutel.");

        String key = keyOf(page);
        assertThat(key).contains("Hoe datacoaches groeien").containsPattern("[0-9a-f]{64}");
        assertThat(file(page, "0".repeat(64)).body()).asString(UTF_8).contains("Dit is niet de sleutel");

        say(people.get(5).visitor, study, "refuse");
        assertHoldsTheFiveAndNoName(file(page, key), people.get(0));

        assertThat(administrator.get(page).body())
                .contains("Bestanden die gegeven zijn", "Deelnemers erin\">5<")
                .doesNotContain("Maak een andere sleutel", key);
        say(people.get(4).visitor, study, "refuse");
        assertThat(file(page, key).body()).asString(UTF_8).contains("Onder de vijf komt er geen bestand.");
    }

    private static void assertHoldsTheFiveAndNoName(HttpResponse<byte[]> given, Learner first) throws IOException {
        assertThat(given.headers().firstValue("Content-Disposition").orElse("")).contains(".zip");
        Map<String, String> entries = entries(given.body());
        assertThat(entries.get("participants.csv").lines()).hasSize(6);
        assertThat(entries.get("progress.csv").lines()).hasSize(2);
        assertThat(entries.get("decisions.csv").lines()).hasSizeGreaterThan(1);
        assertThat(String.join("", entries.values()))
                .doesNotContain("Nieuw Iemand", first.account.uid(), first.account.username());
    }

    private String keyOf(String page) {
        var keying = FormOnPage.in(administrator.get(page), "keying");
        return new String(keying.download(administrator, "makeKey").body(), UTF_8);
    }

    private HttpResponse<byte[]> file(String page, String key) {
        return FormOnPage.in(administrator.get(page), "filing").with("key", key).download(administrator, "export");
    }

    private static Map<String, String> entries(byte[] zipped) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
        }
        return entries;
    }

    private String prepared(String name) {
        HttpResponse<String> made = FormOnPage.in(administrator.get("/admin/studies"), "making")
                .with("name", name)
                .with("purpose", "Welke stappen helpen een datacoach vooruit?")
                .with("researchers", "UHasselt, Educatieve Studies")
                .with("contact", "dpo@example.be")
                .with("contract", "C-2026-7")
                .with("ethics", "EC-2026-12")
                .with("keptUntil", "2099-06-30")
                .send(administrator, "make");
        return Visitor.location(made).replaceFirst(".*study=", "");
    }

    private void open(String study) {
        FormOnPage.in(administrator.get("/admin/study?study=" + study), "opening")
                .send(administrator, "open");
    }

    private static HttpResponse<String> say(Visitor coach, String study, String answer) {
        HttpResponse<String> page = coach.get("/learner/research");
        if (!page.body().contains(study)) return page;
        return form(coach).with("study", study).with(button(coach, answer), "").press(coach);
    }

    /** The newest study comes first. */
    private static FormOnPage form(Visitor coach) {
        return FormOnPage.in(coach.get("/learner/research"), "[^\"]*:say-form");
    }

    private static String button(Visitor coach, String answer) {
        Matcher name = Pattern.compile("name=\"([^\"]*:" + answer + ")\"")
                .matcher(coach.get("/learner/research").body());
        return name.find() ? name.group(1) : "studies:0:" + answer;
    }
}
