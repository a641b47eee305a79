package be.datacoach.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.practice.Learner;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;

/** A coach with a path, in a cohort of a counsellor. */
abstract class AroundThePath extends RunningDatacoach {
    static final String SHEET = "/learner/artefact?module=M01&block=rolfiche";
    private static final Pattern WAITING = Pattern.compile("href=\"(/author/feedback\\?submission=[^\"]+)\"");

    final Newcomer hilde = Circle.counsellor("Hilde Kring");
    Learner learner;
    Visitor coach;
    Visitor counsellor;
    Circle circle;

    @BeforeEach
    void meet() {
        learner = Learner.withAPath();
        coach = learner.visitor;
        counsellor = hilde.settled();
        circle = Circle.around(hilde);
        circle.joinedBy(learner.account);
    }

    static Visitor[] strangers() {
        return new Visitor[] {
            Circle.counsellor("Iemand Anders").settled(),
            Newcomer.with(Role.COACH).settled(),
            Newcomer.loggedIn("beheerder", Newcomer.DEMO_PASSWORD)
        };
    }

    /** @return where the counsellor finds it */
    String handIn() {
        learner.open();
        learner.answer("rolfiche");
        return handedIn();
    }

    String handInAgain() {
        learner.write("rolfiche", "Iets anders.");
        return handedIn();
    }

    /** @return where the counsellor finds what is handed in as it is now */
    String handedIn() {
        FormOnPage.in(coach.get(SHEET), "handInForm").send(coach, "handIn");
        Matcher waiting = WAITING.matcher(counsellor.get("/author/coaches").body());
        assertThat(waiting.find()).isTrue();
        return waiting.group(1);
    }
}
