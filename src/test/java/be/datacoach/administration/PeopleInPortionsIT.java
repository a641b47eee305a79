package be.datacoach.administration;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A file that is too long to wait for: taken and undone in the background, stopped between two portions, each row once. And who
 * comes to a school by a later file gets what the school was given before.
 */
@Tag("persistence")
class PeopleInPortionsIT extends RunningDatacoach {
    private static final int MANY = 420;
    private static final Pattern STOP = Pattern.compile("name=\"([^\"]*:(\\d+):stop)\"");

    private final Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void takesEveryRowOnceAndUndoesAllOfThem() throws InterruptedException {
        String page = bringMany();
        FormOnPage.in(administrator.get(page), "places").send(administrator, "makePlaces");
        FormOnPage taking = FormOnPage.in(administrator.get(page), "taking");
        taking.send(administrator, "take");
        taking.send(administrator, "take");
        stopWhatRuns();
        awaitAtTheEnd(page, "id=\"done\"");
        assertThat(administrator.get(page).body()).contains("<dd>" + MANY + "</dd>");
        assertThat(count("account|")).isEqualTo(MANY);
        assertThat(administrator.get(bringMany()).body()).contains(MANY + " al in orde");

        FormOnPage.in(administrator.get(page), "undoing").send(administrator, "undo");
        stopWhatRuns();
        awaitAtTheEnd(page, "Alles is weer zoals het was");
        assertThat(count("account|") + count("school|") + count("cohort|")).isZero();
    }

    @Test
    void givesNewcomersAtASchoolWhatItWasGiven() {
        take("Eerst");
        Matcher school = Pattern.compile("school\\?uid=([0-9a-f-]{36})")
                .matcher(administrator.get("/admin/schools?q=" + mark).body());
        assertThat(school.find()).isTrue();
        String asked = "/admin/assign?who=school:" + school.group(1) + "&targets=&mandatory=M13&standing=yes&try=yes";
        String allotment = Visitor.location(
                FormOnPage.in(administrator.get(asked), "assigning").send(administrator, "assign"));
        assertThat(administrator.get(allotment).body()).contains("1 nieuw", "Eerst " + mark);
        take("Later");
        for (int times = 0; times < 2; times++) {
            administrator.get("/trial/newcomers?uid=" + allotment.replaceFirst(".*uid=([0-9a-f-]{36}).*", "$1"));
        }
        assertThat(administrator.get(allotment).body()).contains("2 nieuw", "Later " + mark);
    }

    /** Brings one coach to our school, which is made the first time. */
    private void take(String name) {
        String page = bring("%2$s %1$s;%2$s.%1$s@x.be;School %1$s;".formatted(mark, name));
        if (administrator.get(page).body().contains("id=\"places\"")) {
            FormOnPage.in(administrator.get(page), "places").send(administrator, "makePlaces");
        }
        FormOnPage.in(administrator.get(page), "taking").send(administrator, "take");
    }

    private String bringMany() {
        return bring(IntStream.range(0, MANY)
                .mapToObj(i -> "Iemand %1$s %2$d;i%2$d.%1$s@x.be;School %1$s %3$d;Groep %1$s".formatted(mark, i, i % 3))
                .collect(Collectors.joining("\n")));
    }

    /** @return the page of the file */
    private String bring(String rows) {
        byte[] csv = ("naam;e-mail;school;cohort\n" + rows).getBytes(StandardCharsets.UTF_8);
        return Visitor.location(FormOnPage.in(administrator.get("/admin/import"), "bringing")
                .send(administrator, "bring", new Visitor.Upload("file", "velen.csv", csv)));
    }

    /** Between two portions, if there is still one to come. */
    private void stopWhatRuns() {
        HttpResponse<String> work = administrator.get("/admin/work");
        Matcher stop = STOP.matcher(work.body());
        if (stop.find()) {
            FormOnPage.in(work, "[^\"]*:" + stop.group(2) + ":job").send(administrator, stop.group(1));
        }
    }

    private void awaitAtTheEnd(String page, String end) throws InterruptedException {
        HttpResponse<String> now = administrator.get(page);
        for (int i = 0; i < 300 && !now.body().contains(end); i++) {
            if (now.body().contains("id=\"going\"")) FormOnPage.in(now, "going").send(administrator, "goOn");
            Thread.sleep(100);
            now = administrator.get(page);
        }
        assertThat(now.body()).contains(end);
    }

    /** How many rows of a table carry our mark. */
    private long count(String table) {
        return administrator
                .get("/trial/tables")
                .body()
                .lines()
                .filter(row -> row.replaceFirst("^.*<pre[^>]*>", "").startsWith(table) && row.contains(mark))
                .count();
    }
}
