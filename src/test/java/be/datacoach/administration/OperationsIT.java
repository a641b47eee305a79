package be.datacoach.administration;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningBackup;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Traces;
import be.datacoach.running.TrialWork;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Background work, the outbox, settings, the audit trail and backups, on the running application. */
@Tag("persistence")
class OperationsIT extends RunningDatacoach {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
    private final String key = "k" + UUID.randomUUID().toString().substring(0, 8);

    private String trial(String act) {
        return trial(act, key);
    }

    private static String trial(String act, String key) {
        return new Visitor()
                .get("/trial/operations?act=" + act + "&key=" + key)
                .body()
                .replaceAll("(?s).*<pre>|</pre>.*", "");
    }

    private String until(String act, Predicate<String> holds) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String now = trial(act);
        while (!holds.test(now) && System.nanoTime() < end) {
            Thread.sleep(300);
            now = trial(act);
        }
        assertThat(now).matches(holds, act);
        return now;
    }

    @Test
    void mailsAtMostThreeLinksAnHourToWhoForgotThePassword() {
        String to = key + "@x.be";
        byte[] csv = ("naam;e-mail\nIemand;" + to + "\n").getBytes(StandardCharsets.UTF_8);
        String page = Visitor.location(FormOnPage.in(administrator.get("/admin/import"), "bringing")
                .send(administrator, "bring", new Visitor.Upload("file", "een.csv", csv)));
        FormOnPage.in(administrator.get(page), "taking").send(administrator, "take");
        for (int times = 0; times < 5; times++) {
            Visitor visitor = new Visitor();
            FormOnPage.in(visitor.get("/forgotten"), "asking").with("who", to).send(visitor, "ask");
        }
        String mails = administrator.get("/admin/mail?q=" + to).body();
        assertThat(mails.split(Pattern.quote(">" + to + "<"), -1)).hasSize(3 + 1);
    }

    /** Asked twice, robbed of its lease half-way as if this instance had been dead, and broken once: each piece happens once. */
    @Test
    void doesEachPieceOfAJobOnce() throws Exception {
        assertThat(trial("work")).isEqualTo(trial("work"));
        until("how", now -> now.matches("RUNNING ([5-9]|1\\d)"));
        String robbed = trial("rob");
        assertThat(robbed).as("leases taken").isIn("0", "1");
        until("how", now -> now.equals("DONE " + TrialWork.PIECES));
        assertThat(trial("counted")).isEqualTo(Integer.toString(TrialWork.PIECES));
        assertThat(administrator.get("/admin/work?state=DONE&sort=-asked").body())
                .contains("trial.count", "Klaar");
        assertThat(administrator.get("/admin/work?state=RUNNING&sort=asked").statusCode())
                .isEqualTo(200);
        assertThat(administrator.get("/admin/audit?q=Youssef&act=trial.counted").body())
                .contains("Youssef Aerts", key);
    }

    @Test
    void keepsAMailThatIsAskedTwiceOnceInTheOutbox() {
        assertThat(trial("mail")).isEqualTo(trial("mail"));
        String page = administrator.get("/admin/mail?q=" + key).body();
        assertThat(page.split("lies@school.be", -1)).hasSize(2);
        assertThat(administrator.get("/admin/mail?state=KEPT&sort=to&q=" + key).body())
                .contains("lies@school.be");
        assertThat(administrator.get("/admin/mail?state=SENDING&q=" + key).body())
                .doesNotContain("lies@school.be");
        assertThat(page)
                .contains("Blijft hier: er is geen mailserver ingesteld", "Je kan deze pagina gerust verlaten.");
    }

    @Test
    void changesASettingWithinItsBoundsAndTellsWho() {
        String path = "/admin/setting?code=work.kept_days";
        assertThat(FormOnPage.in(administrator.get(path), "edit")
                        .with("value", "3")
                        .send(administrator, "save")
                        .body())
                .contains("Van 7 tot en met 365.");
        FormOnPage old = FormOnPage.in(administrator.get(path), "edit");
        FormOnPage other = FormOnPage.in(administrator.get(path), "edit");
        int days = 100 + (int) (System.nanoTime() % 100);
        other.with("value", Integer.toString(days)).send(administrator, "save");
        HttpResponse<String> stale = old.with("value", "50").send(administrator, "save");
        assertThat(administrator.get(Visitor.location(stale)).body()).contains("Iemand anders veranderde dit intussen");
        assertThat(administrator.get("/admin/settings").body()).contains(days + " dagen", "Youssef Aerts");
        assertThat(administrator.get("/admin/setting?code=nonsense").statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysFromWhereTheAuditTrailIsBroken() throws Exception {
        trial("record");
        until("unsealed", "0"::equals);
        assertThat(checked()).contains("Alles staat er zoals het werd verzegeld");
        assertThat(trial("tamper")).isEqualTo("1");
        assertThat(checked()).contains("De ketting is gebroken vanaf regel", "die regel is veranderd");
        assertThat(trial("mend")).isEqualTo("1");
        assertThat(checked()).contains("Alles staat er zoals het werd verzegeld");
    }

    private String checked() {
        HttpResponse<String> done =
                FormOnPage.in(administrator.get("/admin/audit"), "checking").send(administrator, "check");
        return administrator.get(Visitor.location(done)).body();
    }

    /** On a Monday in November, once to who is two things; whoever refused, by a link or under their account, is left in peace. */
    @Test
    void writesOneSmallStepToWhoWasSilentUntilTheyRefuse() {
        String address = key + "@school.be";
        Newcomer silent = Newcomer.called(address, "Stille " + key, Role.COACH, Role.COUNSELLOR);
        Visitor coach = silent.settled();
        FormOnPage.in(coach.get("/learner/start"), "first").send(coach, "send");
        trial("age", silent.uid());
        assertThat(administrator.get("/admin/reminders").body()).contains("Stille " + key);

        trial("remind", "2026-11-30");
        trial("remind", "2026-12-01");
        String outbox = administrator.get("/admin/mail?q=" + key).body();
        assertThat(outbox.split(">" + address + "<", -1))
                .as("mails to who was silent")
                .hasSize(2);
        assertThat(outbox).contains("Dag Stille,", "alleen het volgende blok van");

        String link = trial("quiet", silent.uid());
        assertThat(new Visitor().get(link).body()).contains("Stuur mij zulke mails niet meer");
        assertThat(mailsChosen(coach)).isEqualTo("welcome");
        assertThat(new Visitor()
                        .post(link, Map.of("List-Unsubscribe", "One-Click"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(new Visitor().post(link + "0", Map.of()).statusCode()).isEqualTo(404);
        assertThat(mailsChosen(coach)).isEqualTo("quiet");
        assertThat(administrator.get("/admin/reminders").body()).doesNotContain("Stille " + key);
    }

    private static String mailsChosen(Visitor visitor) {
        String page = visitor.get("/account").body();
        return Pattern.compile("<input[^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(input -> input.contains("name=\"mails\"") && input.contains("checked"))
                .map(input -> input.replaceAll(".*value=\"(\\w+)\".*", "$1"))
                .findFirst()
                .orElse("nothing");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String path : new String[] {
            "/admin/work",
            "/admin/mail",
            "/admin/reminders",
            "/admin/settings",
            "/admin/setting?code=work.kept_days",
            "/admin/audit"
        }) {
            assertThat(administrator.get(path).statusCode()).as(path).isEqualTo(200);
            for (String other : new String[] {"coach.bao", "begeleider"}) {
                assertThat(loggedIn(other, DEMO_PASSWORD).get(path).statusCode())
                        .isEqualTo(404);
            }
            assertThat(new Visitor().get(path).statusCode()).isEqualTo(302);
        }
    }

    /** H2 is in BackupTest: this one nobody but the server can reach. */
    @Test
    @Tag("mariadb")
    void restoresABackupOfTheRunningDatabase(@TempDir Path folder) throws Exception {
        RunningBackup.ofMariaDb(folder).assertRestoredTheSame();
    }

    /** What is exactly as old as its term stays; a second more, and it goes. */
    @Test
    void letsMailsWorkAndEntriesGoOncePastTheirTerm() {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime term = now.minusDays(90);
        Traces.trial("failing", key + "open", term.minusYears(1));
        for (String[] kind : new String[][] {{"mailed", "mails", "mail"}, {"worked", "work", "work_job"}}) {
            Traces.trial(kind[0], key + kind[2] + "exact", term);
            Traces.trial(kind[0], key + kind[2] + "older", term.minusSeconds(1));
            Traces.trial("keep", kind[1], now);
            assertThat(Traces.places(List.of(key + kind[2] + "older"))).isEmpty();
            assertThat(Traces.places(List.of(key + kind[2] + "exact"))).containsOnly(kind[2]);
            Traces.trial("keep", kind[1], now.plusSeconds(1));
            assertThat(Traces.places(List.of(key + kind[2] + "exact"))).isEmpty();
        }
        assertThat(Traces.places(List.of(key + "open"))).as("has no end yet").containsOnly("work_job");
    }

    @Test
    void keepsTheChainWholeWhenItsBeginningGoes() {
        LocalDateTime first = LocalDateTime.parse(Traces.trial("sealed", "", LocalDateTime.now(ZoneOffset.UTC)));
        assertThat(Traces.trial("keep", "audit", first.plusMonths(60))).isEqualTo("0");
        assertThat(Traces.trial("keep", "audit", first.plusMonths(60).plusNanos(1000)))
                .isNotEqualTo("0");
        assertThat(FormOnPage.in(administrator.get("/admin/audit"), "checking")
                        .send(administrator, "check")
                        .body())
                .doesNotContain("gebroken");
    }
}
