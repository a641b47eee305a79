package be.datacoach.reporting.research;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
