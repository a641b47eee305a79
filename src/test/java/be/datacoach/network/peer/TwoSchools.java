package be.datacoach.network.peer;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;

import be.datacoach.access.Newcomer;
import be.datacoach.intake.SchoolTeam;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two coaches, each alone at a school of their own. Whoever makes them stops them: others look for a peer as well. */
public final class TwoSchools {
    private final List<SchoolTeam> teams = List.of(SchoolTeam.with(1), SchoolTeam.with(1));

    public TwoSchools() {
        teams.forEach(team ->
                FormOnPage.in(team.coach().get("/learner/start"), "first").send(team.coach(), "send"));
    }

    public Visitor coach(int who) {
        return teams.get(who).coach();
    }

    public Newcomer person(int who) {
        return teams.get(who).people.get(0);
    }

    String uid(int who) {
        return person(who).uid();
    }

    String username(int who) {
        return person(who).username();
    }

    public String name(int who) {
        return found("Coach-[0-9a-f-]{36}", coach(who).get("/account"));
    }

    public String school(int who) {
        Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
        return found("School [0-9a-f-]{36}", administrator.get("/admin/school?uid=" + teams.get(who).uid));
    }

    private static String found(String pattern, HttpResponse<String> page) {
        Matcher found = Pattern.compile(pattern).matcher(page.body());
        if (!found.find()) throw new AssertionError("No " + pattern + " at " + page.uri());
        return found.group();
    }

    public HttpResponse<String> page(int who) {
        return coach(who).get("/learner/peer");
    }

    /** What stands on that page, without what differs at every look. */
    String words(int who) {
        String body = page(who).body();
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"))
                .replaceAll("<input type=\"hidden\"[^>]*>", "");
    }

    public void looks(int who, String question) {
        FormOnPage.in(page(who), "looking").with("question", question).send(coach(who), "look");
    }

    public void says(int who, String button) {
        FormOnPage.in(page(who), "answering").send(coach(who), button);
    }

    public void pairs() {
        looks(0, "T09");
        looks(1, "T09");
        says(0, "accept");
        says(1, "accept");
    }

    void dismiss(int who) {
        Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
        HttpResponse<String> school = administrator.get("/admin/school?uid=" + teams.get(who).uid);
        FormOnPage.inRow(school, "remove").with("member", uid(who)).press(administrator);
    }

    void switchOff(int who) {
        Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
        FormOnPage.in(administrator.get("/admin/person?uid=" + uid(who)), "access")
                .send(administrator, "deactivate");
    }

    /** From now on nobody is proposed to them. */
    public void stop() {
        for (int who = 0; who < 2; who++) {
            HttpResponse<String> page = page(who);
            if (page.statusCode() == 200 && page.body().contains("id=\"stopping\"")) {
                FormOnPage.in(page, "stopping").send(coach(who), "stop");
            }
        }
    }
}
