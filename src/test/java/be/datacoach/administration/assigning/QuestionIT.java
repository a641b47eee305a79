package be.datacoach.administration.assigning;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a path asks when time is short, and what comes of the answer. */
@Tag("persistence")
class QuestionIT extends RunningDatacoach {
    private static final String PATH = "/learner/path";
    private static final String ASKED = "In «Wat doet een datacoach?» 5 minuten extra?";

    private final TrialCohort cohort = TrialCohort.madeBy(loggedIn("beheerder", DEMO_PASSWORD));

    @Test
    void followsTheAnswerUntilItIsTakenBackAndIsNobodyElsesBusiness() {
        Visitor coach = asked("Noor");
        Visitor colleague = asked("Emma");
        cohort.assign("&deadline=" + LocalDate.now(ZoneOffset.UTC).plusDays(3));
        HttpResponse<String> before = coach.get(PATH);
        assertThat(before.body()).contains(ASKED);

        assertThat(press(coach, before, "questioned", "yes")).endsWith("/learner/changes");
        assertThat(coach.get("/learner/changes").body()).contains("Je maakte op", "Langer");
        assertThat(coach.get(PATH).body()).doesNotContain(ASKED).contains("Je zei ja op");
        assertThat(colleague.get(PATH).body()).contains(ASKED).doesNotContain("Je zei ja op");

        press(coach, coach.get(PATH), "answers", "again");
        assertThat(coach.get(PATH).body()).contains(ASKED).doesNotContain("Je zei ja op");
        assertThat(press(coach, coach.get(PATH), "questioned", "no")).endsWith(PATH);
        assertThat(coach.get(PATH).body()).doesNotContain(ASKED).contains("Je zei nee op");
    }

    private Visitor asked(String name) {
        Visitor coach = cohort.joinedBy(name).settled();
        FormOnPage.in(coach.get("/learner/start"), "first")
                .with("answer-team-expectation", "TECHNICAL_SUPPORT")
                .send(coach, "send");
        return coach;
    }

    /** Presses the first button of this name, and says where that leads. */
    private static String press(Visitor coach, HttpResponse<String> page, String form, String button) {
        Matcher name =
                Pattern.compile("<input[^>]* name=\"([^\"]*:" + button + ")\"").matcher(page.body());
        assertThat(name.find()).as(button + " at " + page.uri()).isTrue();
        return FormOnPage.in(page, form)
                .send(coach, name.group(1))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
