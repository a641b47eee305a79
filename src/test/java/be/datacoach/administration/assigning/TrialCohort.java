package be.datacoach.administration.assigning;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.UUID;

/** A cohort that an administrator just made, over the pages that administrators use. */
record TrialCohort(Visitor administrator, String uid) {
    static TrialCohort madeBy(Visitor administrator) {
        HttpResponse<String> made = FormOnPage.in(administrator.get("/admin/cohort"), "edit")
                .with("name", unique("Cohort "))
                .send(administrator, "save");
        String location = made.headers().firstValue("Location").orElseThrow();
        return new TrialCohort(administrator, location.replaceFirst(".*uid=", ""));
    }

    /** A new coach, who takes part from now on. */
    Newcomer joinedBy(String name) {
        String fullName = unique(name + " ");
        Newcomer coach = Newcomer.named(fullName, Role.COACH);
        String found = fullName.substring(fullName.lastIndexOf(' ') + 1);
        takesIn(found);
        return coach;
    }

    /** Whoever is found by this takes part too. */
    void takesIn(String found) {
        FormOnPage.inRow(administrator.get(page() + "&find=" + found), "add").press(administrator);
    }

    String page() {
        return "/admin/cohort?uid=" + uid;
    }

    HttpResponse<String> tryOut(String asked) {
        return administrator.get("/admin/assign?uid=" + uid + "&targets=" + asked + "&try=yes");
    }

    /** Looks at the dry run and presses the button; what the next page says. */
    String assign(String asked) {
        HttpResponse<String> answer = FormOnPage.in(tryOut(asked), "assigning").send(administrator, "assign");
        String next = answer.headers().firstValue("Location").orElseThrow();
        return administrator.get(next).body();
    }

    String progress() {
        return administrator.get("/admin/progress?uid=" + uid).body();
    }

    static String unique(String name) {
        return name + UUID.randomUUID().toString().substring(0, 8);
    }
}
