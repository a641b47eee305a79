package be.datacoach.administration;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People come in from a file: seen first, mended, carried out once, undone without a trace. */
@Tag("persistence")
class PeopleImportIT extends RunningDatacoach {
    /** What tells of acts rather than of how things are. */
    private static final Pattern TRACES = Pattern.compile(
            "(?i)(audit_entry|audit_[a-z_]*|people_import|known_columns|login_attempt|mail|event|peer_desk|job[a-z_]*)\\|.*");

    private final Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void leavesTheDatabaseAsItWasWhenAnImportIsUndone() {
        Newcomer known = Newcomer.named("Oude Naam", Role.COACH);
        String file = "id;naam;e-mail;gebruikersnaam;rol;schoolnummer;school;niveau;cohort\n"
                + "K1%1$s;Nieuwe Naam;nieuw%1$s@x.be;%2$s;begeleider;;;;\n"
                + "K2%1$s;Zoë Één;een%1$s@x.be;;;77%1$s;School %1$s;bao;Groep %1$s\n"
                + "K3%1$s;Twee;twee%1$s@x.be;;coach|begeleider;77%1$s;;;Groep %1$s\n";
        List<String> before = database();
        String page = bring(file.formatted(mark, known.username()), "");
        assertThat(show(page, "FAULTY").body()).contains("is er nog niet");
        FormOnPage.in(show(page, "FAULTY"), "places").send(administrator, "makePlaces");
        assertThat(show(page, "CHANGED").body()).contains("van Oude Naam naar Nieuwe Naam", "Datacoach, Begeleider");
        assertThat(show(page, "NEW").body()).contains("Zoë Één", "Er komt één school bij", "Er komt één cohort bij");
        assertThat(database()).isEqualTo(before);

        FormOnPage taking = FormOnPage.in(administrator.get(page), "taking");
        taking.send(administrator, "take");
        List<String> after = database();
        assertThat(after).isNotEqualTo(before);
        taking.send(administrator, "take");
        assertThat(database()).as("twice is once").isEqualTo(after);
        assertThat(administrator.get("/admin/person?uid=" + known.uid()).body()).contains("Nieuwe Naam");

        String again = bring(file.formatted(mark, known.username()), "");
        assertThat(administrator.get(again).body()).contains("3 al in orde").doesNotContain("id=\"take\"");

        FormOnPage.in(administrator.get(page), "undoing").send(administrator, "undo");
        assertThat(administrator.get(page).body()).contains("Alles is weer zoals het was");
        assertThat(database()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void undoesNothingOnceSomebodyBegan() {
        Newcomer known = Newcomer.named("Wie Er Was", Role.COACH);
        String page = bring(
                "naam;gebruikersnaam;e-mail\nWie Er Is;%s;\nNieuw;;n%s@x.be\n".formatted(known.username(), mark), "");
        FormOnPage.in(administrator.get(page), "taking").send(administrator, "take");
        FormOnPage.in(administrator.get("/admin/person?uid=" + known.uid()), "edit")
                .with("displayName", "Wie Er Wordt")
                .send(administrator, "save");
        List<String> before = database();
        FormOnPage.in(administrator.get(page), "undoing").send(administrator, "undo");
        assertThat(administrator.get(page).body()).contains("Wie Er Wordt werd intussen nog gewijzigd");
        assertThat(database()).isEqualTo(before);
    }

    @Test
    void doesNothingThatWasNotOnThePage() {
        String file = "naam;e-mail\nEen;een%1$s@x.be\nTwee;twee%1$s@x.be\n".formatted(mark);
        String mine = bring(file, "");
        FormOnPage seen = FormOnPage.in(administrator.get(mine), "taking");
        String theirs = bring("naam;e-mail\nTwee;twee%s@x.be\n".formatted(mark), "");
        FormOnPage.in(administrator.get(theirs), "taking").send(administrator, "take");
        seen.send(administrator, "take");
        assertThat(administrator.get(mine).body())
                .contains("Er is intussen iets veranderd", "1 al in orde", "Voer het uit voor 1 persoon");
    }

    @Test
    void mendsOnThePageAndGivesTheRestAsHarmlessCsv() {
        String page = bring("naam;e-mail\n=Een;geen adres\nTwee;ook niet\nDrie;drie%s@x.be\n".formatted(mark), "");
        HttpResponse<String> faulty = administrator.get(page);
        assertThat(faulty.body()).contains("Dit is geen e-mailadres");
        FormOnPage.in(faulty, "mending")
                .with("cell.3.EMAIL", "twee" + mark + "@x.be")
                .send(administrator, "mend");
        assertThat(administrator.get(page).body()).contains("1 rij met een fout", "2 nieuw");
        String csv = administrator
                .get(page.replace("/admin/rows", "/admin/rows-file"))
                .body();
        assertThat(csv).contains("'=Een;geen adres;Dit is geen e-mailadres.").doesNotContain("Drie");
        FormOnPage.in(administrator.get(page), "mending")
                .with("without.2", "on")
                .send(administrator, "mend");
        assertThat(administrator.get(page).body()).contains("Niets fout");
    }

    @Test
    void invitesByALinkThatWorksOnce() {
        String page = bring("naam;gebruikersnaam\nNieuw;nieuw.%s\n".formatted(mark), "");
        FormOnPage.in(administrator.get(page), "taking").send(administrator, "take");
        String person = person("nieuw." + mark);
        String first = invitation(person);
        String second = invitation(person);
        assertThat(new Visitor().get(first).body()).as("overtaken").contains("Deze link werkt niet meer");
        assertThat(administrator.get(person).body()).as("shown once").doesNotContain("id=\"invitation\"");
        Visitor somebody = new Visitor();
        assertThat(choose(somebody, second, "kort").body()).contains("id=\"choosing\"");
        FormOnPage form = FormOnPage.in(somebody.get(second), "choosing");
        assertThat(choose(somebody, second, Newcomer.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(form.with("wanted", "iets helemaal anders")
                        .with("again", "iets helemaal anders")
                        .send(somebody, "choose")
                        .body())
                .contains("Deze link werkt niet meer");
        assertThat(Newcomer.logIn(new Visitor(), "nieuw." + mark, Newcomer.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
        FormOnPage.in(administrator.get(page), "undoing").send(administrator, "undo");
        assertThat(administrator.get(page).body()).contains("Nieuw koos al een wachtwoord");
    }

    @Test
    void invitesManyAtOnceAndRevokes() {
        String page = bring(
                "naam;gebruikersnaam;e-mail\nEen %1$s;een.%1$s;een%1$s@x.be\nTwee;twee.%1$s;\nDrie;drie.%1$s;drie%1$s@x.be\n"
                        .formatted(mark),
                "");
        FormOnPage.in(administrator.get(page), "taking").send(administrator, "take");
        FormOnPage.in(administrator.get(page), "inviting").send(administrator, "invite");
        assertThat(administrator.get(page).body()).contains("gaan 2 uitnodigingen", "1 persoon heeft geen e-mailadres");
        assertThat(administrator.get("/admin/mail?q=" + mark).body())
                .contains("een" + mark + "@x.be", "drie" + mark + "@x.be");
        String person = person("een." + mark);
        assertThat(administrator.get(person).body()).contains("Uitgenodigd op", "Opnieuw uitnodigen");
        assertThat(administrator.get(person("twee." + mark)).body()).doesNotContain("Uitgenodigd op");
        String link = invitation(person);
        assertThat(new Visitor().get(link).body()).contains("id=\"choosing\"");
        FormOnPage revoking = FormOnPage.in(administrator.get(person), "access");
        for (int times = 0; times < 2; times++) revoking.send(administrator, "revoke");
        assertThat(new Visitor().get(link).body()).contains("Deze link werkt niet meer");
        assertThat(administrator.get(person).body()).doesNotContain("Uitgenodigd op", "id=\"revoke\"");
        assertThat(administrator
                        .get("/admin/audit?act=account.invitation_revoked")
                        .body())
                .containsOnlyOnce(">Een " + mark + "<");
    }

    @Test
    void answersTheSameWhoeverForgotAPassword() {
        for (String who : List.of("coach.bao", "niemand-" + mark)) {
            Visitor visitor = new Visitor();
            var answer = FormOnPage.in(visitor.get("/forgotten"), "asking")
                    .with("who", who)
                    .send(visitor, "ask");
            assertThat(Visitor.location(answer)).isEqualTo("/login");
            assertThat(visitor.get("/login").body()).contains("Als er een account is met een e-mailadres");
        }
    }

    private String person(String username) {
        Matcher uid = Pattern.compile("person\\?uid=([a-f0-9-]{36})")
                .matcher(administrator.get("/admin/people?q=" + username).body());
        assertThat(uid.find()).isTrue();
        return "/admin/person?uid=" + uid.group(1);
    }

    private String invitation(String person) {
        FormOnPage.in(administrator.get(person), "access").send(administrator, "invite");
        Matcher shown = Pattern.compile("id=\"invitation\">https?://[^/]+(/welcome/[A-Za-z0-9_-]{32})<")
                .matcher(administrator.get(person).body());
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }

    private static HttpResponse<String> choose(Visitor somebody, String link, String password) {
        return FormOnPage.in(somebody.get(link), "choosing")
                .with("wanted", password)
                .with("again", password)
                .send(somebody, "choose");
    }

    @Test
    void saysThatAFileIsFarTooLong() {
        HttpResponse<String> refused = upload(administrator, "naam\n" + "x\n".repeat(50_000), "");
        assertThat(refused.body()).contains("meer dan 5.000 rijen");
    }

    @Test
    void isForAdministratorsOnly() {
        String page = bring("naam;e-mail\nEen;een%s@x.be\n".formatted(mark), "");
        for (Role role : List.of(Role.COACH, Role.COUNSELLOR)) {
            Visitor other = Newcomer.with(role).settled();
            assertThat(other.get("/admin/import").statusCode()).isEqualTo(404);
            assertThat(other.get(page).statusCode()).isEqualTo(404);
            assertThat(other.get(page.replace("/admin/rows", "/admin/rows-file"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(administrator.get("/admin/rows?uid=nothing").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> show(String page, String kind) {
        return administrator.get(page + "&show=" + kind);
    }

    /** @return the page of the file */
    private String bring(String csv, String cohort) {
        return Visitor.location(upload(administrator, csv, cohort));
    }

    private static HttpResponse<String> upload(Visitor visitor, String csv, String cohort) {
        var file = new Visitor.Upload("file", "mensen.csv", csv.getBytes(StandardCharsets.UTF_8));
        return FormOnPage.in(visitor.get("/admin/import"), "bringing")
                .with("cohort", cohort)
                .send(visitor, "bring", file);
    }

    /** Every row of every table that says how things are; how often a row was written is not part of that. */
    private List<String> database() {
        Matcher shown = Pattern.compile("(?s)<pre[^>]*>(.*?)</pre>")
                .matcher(administrator.get("/trial/tables").body());
        assertThat(shown.find()).isTrue();
        return shown.group(1)
                .lines()
                .filter(row -> !TRACES.matcher(row).matches())
                .map(row -> row.replaceAll("\\|version=\\d+", ""))
                .sorted()
                .toList();
    }
}
