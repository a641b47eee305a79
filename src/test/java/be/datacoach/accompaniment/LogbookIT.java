package be.datacoach.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The logbook of a coach: once a week, theirs alone until they share it, and their notes always. */
@Tag("persistence")
class LogbookIT extends AroundThePath {
    private static final String LOGBOOK = "/learner/logbook";
    private static final Pattern ENTRY = Pattern.compile("href=\"([^\"]*\\?entry=[^\"]+)\"");
    private static final Pattern WEEK = Pattern.compile("<option value=\"(20[^\"]+)\"");

    @Test
    void keepsOneEntryAWeekThatCanBeChangedAndErased() {
        FormOnPage form = filled(coach.get(LOGBOOK), "T12", "HELPING");
        assertThat(form.send(coach, "save").statusCode()).isEqualTo(302);
        assertThat(form.send(coach, "save").statusCode()).isEqualTo(302);
        assertThat(coach.get(LOGBOOK).body()).containsOnlyOnce("?entry=").contains("Taken tijdens teamoverleg");

        // The same page, left open, says something else: nothing is lost without a word.
        HttpResponse<String> late = form.with("task", "T01").send(coach, "save");
        assertThat(late.body()).contains("staat er al iets anders", "Taken tijdens teamoverleg");
        assertThat(coach.get(LOGBOOK).body()).doesNotContain("scope=\"row\">Schoolprofiel analyseren");
        filled(late, "T01", "HELPING").send(coach, "save");
        assertThat(coach.get(LOGBOOK).body()).contains("scope=\"row\">Schoolprofiel analyseren");

        HttpResponse<String> entry = coach.get(entry());
        filled(entry, "T15", "JOINT_WORK").send(coach, "save");
        assertThat(coach.get(LOGBOOK).body())
                .containsOnlyOnce("?entry=")
                .contains("scope=\"row\">Samen maken", "Eén week genoteerd. Het vaakst: Samen maken.");
        FormOnPage erase = FormOnPage.in(coach.get(entry()), "eraseForm");
        erase.send(coach, "erase");
        erase.send(coach, "erase");
        assertThat(coach.get(LOGBOOK).body()).doesNotContain("?entry=", "Beeld van je praktijk");
    }

    @Test
    void isSeenByTheOwnCounsellorWhileItIsSharedAndTheNoteByNobody() {
        filled(coach.get(LOGBOOK), "T14", "SHARING")
                .with("note", "Dat ging stroef")
                .send(coach, "save");
        assertThat(coach.get(LOGBOOK).body()).contains("Dat ging stroef", "Alleen jij ziet dit.");
        String page = "/author/logbook?coach=" + learner.account.uid();
        assertThat(counsellor.get(page).statusCode()).isEqualTo(404);
        share("LOGBOOK");
        assertThat(coach.get(LOGBOOK).body()).contains("Je begeleider ziet dit ook, je notities niet.");
        assertThat(counsellor.get("/author/coaches").body()).contains(page);
        assertThat(counsellor.get(page).body())
                .contains("Kritische vriend zijn", "Delen", "Een halfuur tot een uur")
                .doesNotContain("Dat ging stroef");
        for (Visitor other : strangers()) {
            assertThat(other.get(page).statusCode()).isEqualTo(404);
        }
        assertThat(coach.get(page).statusCode()).isEqualTo(404);
        share("PROGRESS");
        assertThat(counsellor.get(page).statusCode()).isEqualTo(404);
    }

    private static FormOnPage filled(HttpResponse<String> page, String task, String interaction) {
        Matcher week = WEEK.matcher(page.body());
        FormOnPage form = FormOnPage.in(page, "log");
        return (week.find() ? form.with("week", week.group(1)) : form)
                .with("note", "")
                .with("task", task)
                .with("minutes", "UP_TO_60")
                .with("interaction", interaction)
                .with("meeting", "ONE_TO_ONE");
    }

    private String entry() {
        Matcher link = ENTRY.matcher(coach.get(LOGBOOK).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void share(String subject) {
        FormOnPage.in(coach.get("/learner/sharing"), "sharing")
                .without("shared")
                .with("shared", subject)
                .send(coach, "save");
    }
}
