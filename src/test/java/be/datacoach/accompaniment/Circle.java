package be.datacoach.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.UUID;

/** A cohort of its own, with coaches and, in turn, counsellors, made as administrators make them. */
public record Circle(String uid, Visitor administrator) {

    public static Circle around(Newcomer counsellor) {
        Visitor administrator = Newcomer.loggedIn("beheerder", Newcomer.DEMO_PASSWORD);
        String name = "Kring " + UUID.randomUUID().toString().substring(0, 8);
        String page = Visitor.location(FormOnPage.in(administrator.get("/admin/cohort"), "edit")
                .with("name", name)
                .send(administrator, "save"));
        Circle circle = new Circle(page.replaceFirst(".*uid=", ""), administrator);
        circle.accompaniedBy(counsellor);
        return circle;
    }

    /** By this one alone. */
    public void accompaniedBy(Newcomer counsellor) {
        alsoAccompaniedBy(counsellor);
        HttpResponse<String> page = page();
        if (page.body().contains("Zet eerst")) {
            FormOnPage.inRow(page, "away").press(administrator);
        }
    }

    /** By this one beside whoever does. */
    public void alsoAccompaniedBy(Newcomer counsellor) {
        HttpResponse<String> saved = FormOnPage.in(page(), "accompany")
                .with("member", counsellor.uid())
                .send(administrator, "accompanied");
        assertThat(saved.statusCode()).isEqualTo(302);
    }

    /** No longer by this one. */
    public void leftBy(Newcomer counsellor) {
        FormOnPage.inRow(page(), "away").with("member", counsellor.uid()).press(administrator);
    }

    /** No longer with this coach in it. */
    public void leftByCoach(Newcomer coach) {
        HttpResponse<String> removed =
                FormOnPage.inRow(page(), "remove").with("member", coach.uid()).press(administrator);
        assertThat(removed.statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> page() {
        return administrator.get("/admin/cohort?uid=" + uid);
    }

    public void joinedBy(Newcomer coach) {
        HttpResponse<String> page = administrator.get("/admin/cohort?uid=" + uid + "&find=" + coach.username());
        assertThat(FormOnPage.inRow(page, "add").press(administrator).statusCode())
                .isEqualTo(302);
    }

    public static Newcomer counsellor(String name) {
        return Newcomer.named(name, Role.COUNSELLOR);
    }
}
