package be.datacoach.intake;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A school of its own, with coaches who have a path. */
public final class SchoolTeam {
    private static final Pattern LINK = Pattern.compile("https?://[^<\\s]*(/(?:scan|confirm)/[A-Za-z0-9_-]{32})");

    public final String uid;
    public final List<Visitor> coaches = new ArrayList<>();
    public final List<Newcomer> people = new ArrayList<>();

    private SchoolTeam(String uid) {
        this.uid = uid;
    }

    public static SchoolTeam with(int coaches) {
        Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
        HttpResponse<String> created = FormOnPage.in(administrator.get("/admin/school"), "edit")
                .with("name", "School " + UUID.randomUUID())
                .with("level", "BAO")
                .with("size", "SMALL")
                .send(administrator, "save");
        String address = created.headers().firstValue("Location").orElseThrow();
        var team = new SchoolTeam(address.replaceFirst(".*uid=", ""));
        for (int i = 0; i < coaches; i++) {
            String name = "Coach-" + UUID.randomUUID();
            Newcomer account = Newcomer.named(name, Role.COACH);
            team.people.add(account);
            team.coaches.add(account.settled());
            appoint(administrator, address, name);
        }
        return team;
    }

    private static void appoint(Visitor administrator, String school, String name) {
        FormOnPage.inRow(administrator.get(school + "&find=" + name), "add").press(administrator);
    }

    /** The name of a button that stands in a list. */
    static String button(HttpResponse<String> page, String id) {
        Matcher name =
                Pattern.compile("<input[^>]* name=\"([^\"]*:" + id + ")\"").matcher(page.body());
        if (!name.find()) throw new AssertionError("No button " + id + " at " + page.uri() + "\n" + page.body());
        return name.group(1);
    }

    public Visitor coach() {
        return coaches.get(0);
    }

    /** The path of the link that this page shows. */
    public static String linkOn(HttpResponse<String> page) {
        Matcher link = LINK.matcher(page.body());
        if (!link.find()) throw new AssertionError("No link at " + page.uri());
        return link.group(1);
    }
}
