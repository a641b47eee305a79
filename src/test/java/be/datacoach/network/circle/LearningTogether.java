package be.datacoach.network.circle;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.accompaniment.Circle;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A cohort of its own with a counsellor and coaches, whose names are like no others, and what they do on the pages of circles. */
public final class LearningTogether {
    /** Somebody with a browser. */
    public record Somebody(Newcomer account, String name, Visitor visitor) {
        static Somebody as(Role role) {
            String name = "Naam-" + UUID.randomUUID().toString().substring(0, 8);
            Newcomer account = Newcomer.named(name, role);
            return new Somebody(account, name, account.settled());
        }

        public HttpResponse<String> get(String address) {
            return visitor.get(address);
        }

        String body(String address) {
            return get(address).body();
        }

        int code(String address) {
            return get(address).statusCode();
        }
    }

    public final Somebody counsellor = Somebody.as(Role.COUNSELLOR);
    public final Circle cohort = Circle.around(counsellor.account);
    public final List<Somebody> coaches = new ArrayList<>();

    public static LearningTogether of(int coaches) {
        LearningTogether all = new LearningTogether();
        for (int i = 0; i < coaches; i++) {
            Somebody coach = Somebody.as(Role.COACH);
            all.cohort.joinedBy(coach.account);
            all.coaches.add(coach);
        }
        return all;
    }

    public Somebody coach(int number) {
        return coaches.get(number);
    }

    /** @return the uid of a network that this counsellor makes */
    public String network(String name) {
        FormOnPage form =
                FormOnPage.in(counsellor.get("/author/network"), "network").with("name", name);
        form.send(counsellor.visitor, "keep");
        return Visitor.location(form.send(counsellor.visitor, "keep")).replaceFirst(".*uid=", "");
    }

    /** The cohort takes part in it. */
    public void joins(String network) {
        HttpResponse<String> page = counsellor.get("/author/network?uid=" + network);
        FormOnPage.in(page, "cohort-form").with("who", cohort.uid()).send(counsellor.visitor, "takeIn");
    }

    static String circle(String uid) {
        return "/learner/circle?uid=" + uid;
    }

    static String staff(String uid) {
        return "/author/circle?uid=" + uid;
    }

    static String page(String network) {
        return "/author/network?uid=" + network;
    }

    /** To all, or to whom it names by uid. */
    static HttpResponse<String> encourages(Somebody writer, String circle, String to, String words) {
        return FormOnPage.in(writer.get(circle(circle)), "encourage")
                .with("words", words)
                .with("to", to)
                .send(writer.visitor, "write");
    }

    /** Asks at a day far from now. */
    public void asks(String circle, String question, String seen) {
        FormOnPage.in(counsellor.get(staff(circle)), "asking")
                .with("question", question)
                .with("day", "2099-05-12")
                .with("hour", "14:00")
                .with("seen", seen)
                .send(counsellor.visitor, "ask");
    }

    /** Plans a meeting of a cohort or network. */
    HttpResponse<String> plans(String circle, String subject, String day) {
        return FormOnPage.in(counsellor.get("/author/meeting?circle=" + circle), "meeting")
                .with("subject", subject)
                .with("place", "Zaal Demer")
                .with("day", day)
                .with("hour", "14:00")
                .send(counsellor.visitor, "keep");
    }

    /** A coach of the cohort is invited to a network. */
    void invites(String network, Somebody coach) {
        FormOnPage.in(counsellor.get("/author/network?uid=" + network), "coach-form")
                .with("who", coach.account.uid())
                .send(counsellor.visitor, "invite");
    }

    /** One network of this counsellor asks to stand under another, whosoever that is. */
    public void asksToStandUnder(String network, String other) {
        FormOnPage.in(counsellor.get("/author/network?uid=" + network), "above-form")
                .with("other", other)
                .send(counsellor.visitor, "askAbove");
    }
}
