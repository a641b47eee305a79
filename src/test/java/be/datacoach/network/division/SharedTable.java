package be.datacoach.network.division;

import be.datacoach.intake.SchoolTeam;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Coaches of a school of their own, who have a path; the first of them filled in the nodenscan. */
public final class SharedTable {
    /** Tasks that are asked for, the highest need first. */
    private static final String[] NEEDS = {"T08", "T13", "T05"};

    public final SchoolTeam team;

    private SharedTable(SchoolTeam team) {
        this.team = team;
    }

    public static SharedTable of(int coaches) {
        SchoolTeam team = SchoolTeam.with(coaches);
        for (Visitor coach : team.coaches) {
            FormOnPage.in(coach.get("/learner/start"), "first").send(coach, "send");
        }
        for (int i = 0; i < NEEDS.length; i++) {
            String body = """
                    {"key": "%s", "registration": "%s", "module": "any", "moduleVersion": "1", "block": "needs", "item": "%s",
                     "value": {"importance": "5", "coverage": "%d"}}""".formatted(UUID.randomUUID(), team.people.get(0).uid(), NEEDS[i], i + 1);
            HttpResponse<String> reply = team.coach().postJson("/api/intake/answers", body);
            if (reply.statusCode() != 200) throw new AssertionError(reply.statusCode() + " " + reply.body());
        }
        FormOnPage.in(team.coach().get("/learner/result?part=needs"), "count").send(team.coach(), "apply");
        return new SharedTable(team);
    }

    public Visitor coach(int number) {
        return team.coaches.get(number);
    }

    public String address() {
        return "/learner/division?school=" + team.uid;
    }

    HttpResponse<String> page(int number) {
        return coach(number).get(address());
    }

    public void joined(int number) {
        FormOnPage.in(page(number), "joining").send(coach(number), "join");
    }

    void agrees(int number) {
        FormOnPage.in(page(number), "agreeing").send(coach(number), "agree");
    }

    /** Presses the first button that says this on a page that was fetched before. */
    void says(int number, HttpResponse<String> page, SaidOfModule word) {
        Matcher button =
                Pattern.compile("name=\"say\" value=\"([^\":]+:" + word + ")\"").matcher(page.body());
        if (!button.find()) throw new AssertionError("No " + word + " at " + page.uri());
        FormOnPage.in(page, "talk").with("say", button.group(1)).press(coach(number));
    }
}
