package be.datacoach.network.example;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.accompaniment.Circle;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import be.datacoach.running.WholeForm;
import java.net.http.HttpResponse;
import java.util.UUID;

/** A coach who writes an example, with a peer and a counsellor in one cohort. */
public final class ExampleAuthor {
    public final Newcomer account;
    public final Visitor visitor;
    public final Newcomer guide;
    public final Visitor counsellor;
    public final Circle circle;
    public String uid = UUID.randomUUID().toString();

    public ExampleAuthor() {
        this(Newcomer.named("Schrijvende Coach", Role.COACH), Circle.counsellor("Meelezende Begeleider"));
    }

    /** Author and counsellor can be written to: their user names are addresses. */
    static ExampleAuthor withAddresses() {
        String school = UUID.randomUUID().toString().substring(0, 8) + ".be";
        return new ExampleAuthor(
                Newcomer.called("coach@" + school, "Schrijvende Coach", Role.COACH),
                Newcomer.called("begeleider@" + school, "Meelezende Begeleider", Role.COUNSELLOR));
    }

    private ExampleAuthor(Newcomer account, Newcomer guide) {
        this(account, account.settled(), guide, guide.settled(), Circle.around(guide));
        circle.joinedBy(account);
    }

    /** Somebody who is in this cohort already, with the browsers that they have. */
    public ExampleAuthor(Newcomer account, Visitor visitor, Newcomer guide, Visitor counsellor, Circle circle) {
        this.account = account;
        this.visitor = visitor;
        this.guide = guide;
        this.counsellor = counsellor;
        this.circle = circle;
    }

    HttpResponse<String> page() {
        return visitor.get("/learner/write?uid=" + uid);
    }

    /** As the page has it, with everything filled in that is asked. */
    public FormOnPage form(String title, String done) {
        return WholeForm.in(page(), "writing")
                .with("level", "BAO")
                .with("phase", "INITIATION")
                .with("team", "CORE_TEAM")
                .with("TITLE", title)
                .with("QUESTION", "Waarom lezen onze leerlingen minder graag?")
                .with("DONE", done)
                .with("CHANGED", "Leraren praten nu over de vraag.")
                .with("OTHERWISE", "Vroeger beginnen.")
                .with("tasks", "T09")
                .with("competencies", "C5")
                .with("reach", "CIRCLE");
    }

    /** Handed in and taken up, for everybody unless a narrower reach is given. */
    public ExampleAuthor shown(String title, Reach reach) {
        form(title, "We stelden één vraag.").with("reach", reach.name()).send(visitor, "handIn");
        decide("accept", "", reach);
        return this;
    }

    HttpResponse<String> decide(String button, String reason, Reach reach) {
        return judging().with("reason", reason).with("reach", reach.name()).send(counsellor, button);
    }

    FormOnPage judging() {
        return WholeForm.in(counsellor.get("/author/example?uid=" + uid), "judging");
    }

    int readBy(Visitor reader) {
        return reader.get("/learner/example?uid=" + uid).statusCode();
    }
}
