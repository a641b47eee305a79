package be.datacoach.accompaniment;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Traces;
import be.datacoach.running.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody who cannot log in asks by letter to be erased: an administrator begins it, and it ends as if they had asked themselves. */
class ErasureByLetterIT extends RunningDatacoach {
    private final String mark = "Roerdomp" + UUID.randomUUID().toString().substring(0, 8);
    private final Newcomer somebody = Newcomer.named("Zwaluwe " + mark, Role.COACH);
    private final Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
    private final String page = "/admin/letter?uid=" + somebody.uid();

    private FormOnPage filledIn() {
        return FormOnPage.in(administrator.get(page), "letter")
                .with("cameOn", "2026-11-02")
                .with("about", "Brief over " + mark)
                .with("typed", somebody.username());
    }

    @Test
    void isBegunForWhoIsMeant() {
        assertThat(administrator.get("/admin/person?uid=" + somebody.uid()).body())
                .contains("Begin het hier");
        assertThat(filledIn().with("typed", "ja").send(administrator, "begin").body())
                .contains("niet de gebruikersnaam van deze persoon");
        assertThat(filledIn()
                        .with("cameOn", "2999-01-01")
                        .send(administrator, "begin")
                        .body())
                .contains("Die dag moet nog komen.");
        String erasure = Visitor.location(filledIn().send(administrator, "begin"));
        assertThat(administrator.get(erasure).body())
                .contains("2 november 2026", "Brief over " + mark, "2 december 2026");
        Visitor coach = somebody.settled();
        assertThat(coach.get("/own/erasure").body()).contains("Je vroeg dit met een brief");
        assertThat(coach.get(page).statusCode()).isEqualTo(404);
        FormOnPage.in(administrator.get(erasure), "back").send(administrator, "takeBack");
        assertThat(coach.get("/own/erasure").body()).doesNotContain("Je vroeg dit met een brief");
    }

    @Test
    void endsAsAnyOther() {
        FormOnPage form = filledIn();
        String erasure = Visitor.location(form.send(administrator, "begin"));
        assertThat(Visitor.location(form.send(administrator, "begin")))
                .as("once")
                .isEqualTo(erasure);
        FormOnPage.in(administrator.get(erasure), "erasure").send(administrator, "finish");
        assertThat(administrator.get("/admin/rights").body()).contains("Gewist.");
        assertThat(Traces.places(List.of(mark, somebody.username()))).isEmpty();
        assertThat(Traces.places(List.of(somebody.uid()))).containsOnly("audit_entry");
        assertThat(administrator.get("/admin/audit").body()).contains("op vraag van een brief");
    }

    @Test
    void isNeverBegunForOneself() {
        Newcomer other = Newcomer.named("Ander " + mark, Role.ADMINISTRATOR);
        Visitor self = other.settled();
        FormOnPage form = FormOnPage.in(self.get(page), "letter")
                .with("cameOn", "2026-11-02")
                .with("about", "Brief")
                .with("typed", other.username());
        assertThat(form.with("uid", other.uid()).send(self, "begin").statusCode())
                .isEqualTo(404);
        assertThat(self.get("/admin/letter?uid=" + other.uid()).body())
                .contains("Je kan jezelf niet wissen")
                .doesNotContain("id=\"letter\"");
    }
}
