package be.datacoach.network.peer;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.intake.SchoolTeam;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Traces;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two coaches, or more, each alone at a school of their own. Whoever makes them stops them: others look for a peer as well. */
public final class TwoSchools {
    private static final Pattern TALK = Pattern.compile("/learner/protocol\\?uid=([0-9a-f-]{36})");

    private final List<SchoolTeam> teams;

    public TwoSchools() {
        this(2);
    }

    public TwoSchools(int schools) {
        teams = Stream.generate(() -> SchoolTeam.with(1)).limit(schools).toList();
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

    /** One proposes what is filled in already, and the other picks the first. Where they think together: of this pair's next. */
    public static String agree(Visitor one, Visitor other) {
        FormOnPage.in(one.get("/learner/intervisie"), "proposing").send(one, "propose");
        FormOnPage.inRow(other.get("/learner/intervisie"), "pick").press(other);
        return talkOn(one.get("/learner/intervisie"));
    }

    /** The uid of the first intervisie that this page leads to. */
    static String talkOn(HttpResponse<String> page) {
        Matcher found = TALK.matcher(page.body());
        if (!found.find()) throw new AssertionError("No intervisie at " + page.uri());
        return found.group(1);
    }

    /** What only time brings; see {@code TrialOperations}. */
    public static void trial(String act, String key) {
        assertThat(new Visitor()
                        .get("/trial/operations?act=" + act + "&key=" + key)
                        .statusCode())
                .isEqualTo(200);
    }

    /** They agree on an intervisie, it is over, and so many of them say that it took place. Which one it was. */
    public String took(int saying) {
        String uid = agree(coach(0), coach(1));
        trial("past", uid);
        for (int who = 0; who < saying; who++) presses(who, "held");
        return uid;
    }

    /** The first such button in the list of intervisies that were. */
    public void presses(int who, String button) {
        FormOnPage.inRow(coach(who).get("/learner/intervisie"), button).press(coach(who));
    }

    /** As the letter of the law asks, and an administrator ends it. */
    public void erase(int who) {
        FormOnPage.in(coach(who).get("/own/erasure"), "erasure")
                .with("typed", username(who))
                .send(coach(who), "ask");
        Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
        String page = Traces.last(
                administrator.get("/admin/rights").body(), "/admin/erasure\\?uid=[^\"]+(?=\">" + name(who) + ")");
        FormOnPage.in(administrator.get(page), "erasure").send(administrator, "finish");
    }

    /** The page on which nobody is proposed on the way. */
    String together(int who) {
        return coach(who).get("/learner/together").body();
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
        for (int who = 0; who < teams.size(); who++) {
            HttpResponse<String> page = page(who);
            if (page.statusCode() == 200 && page.body().contains("id=\"stopping\"")) {
                FormOnPage.in(page, "stopping").send(coach(who), "stop");
            }
        }
    }
}
