package be.datacoach.network.talk;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.accompaniment.Circle;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Traces;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A cohort of its own with coaches An and Bo and a counsellor, who talk over the pages. */
public final class TalkingCircle {
    public final Newcomer hilde = Newcomer.named("Hilde " + some(), Role.COUNSELLOR);
    public final List<Newcomer> people;
    public final Circle circle;
    public final String an = "An " + some();
    public final String bo = "Bo " + some();

    private TalkingCircle() {
        people = Stream.of(an, bo).map(name -> Newcomer.named(name, Role.COACH)).toList();
        circle = Circle.around(hilde);
        people.forEach(circle::joinedBy);
    }

    public static TalkingCircle made() {
        return new TalkingCircle();
    }

    private static String some() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    public String place(String folder) {
        return "/" + folder + "/talks?place=COHORT&of=" + circle.uid();
    }

    /** What one of them begins; the address of the conversation, without folder. */
    public String begun(Visitor coach, String title, String body) {
        HttpResponse<String> sent = FormOnPage.in(coach.get(place("learner")), "talk-begin")
                .with("heading", title)
                .with("body", body)
                .send(coach, "begin");
        return Visitor.location(sent).replaceFirst(".*/learner/", "");
    }

    /** What somebody writes in a conversation of that address. */
    public static HttpResponse<String> said(Visitor somebody, String address, String body) {
        return FormOnPage.in(somebody.get(address), "talk-write")
                .with("body", body)
                .send(somebody, "write");
    }

    /** At their own request. */
    void erased(Newcomer somebody, Visitor browser) {
        FormOnPage.in(browser.get("/own/erasure"), "erasure")
                .with("typed", somebody.username())
                .send(browser, "ask");
        Visitor administrator = circle.administrator();
        String request =
                Traces.last(administrator.get("/admin/rights").body(), "/admin/erasure\\?uid=[^\"]+(?=\">" + bo + ")");
        FormOnPage.in(administrator.get(request), "erasure").send(administrator, "finish");
    }

    /** An administrator takes them out. */
    public void leaves(Newcomer coach) {
        Visitor administrator = circle.administrator();
        FormOnPage.inRow(administrator.get("/admin/cohort?uid=" + circle.uid()), "remove")
                .with("member", coach.uid())
                .press(administrator);
    }
}
