package be.datacoach.access;

import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody for whom the demo administrator just made an account, over the pages that administrators use. */
public record Newcomer(String uid, String username, String startPassword) {
    public static final String DEMO_PASSWORD = "datacoach-demo";
    public static final String PASSWORD = "fiets regen koffie";

    private static final Pattern START_PASSWORD = Pattern.compile("id=\"startPassword\">([^<]+)<");

    /** Who does research is an administrator too: nobody is that alone. */
    public static Newcomer with(Role role) {
        return role == Role.RESEARCHER ? named("Nieuw Iemand", Role.ADMINISTRATOR, role) : named("Nieuw Iemand", role);
    }

    /** Who is several things at once. */
    public static Newcomer named(String name, Role role, Role... others) {
        return called("nieuw-" + UUID.randomUUID().toString().substring(0, 13), name, role, others);
    }

    /** With this user name. */
    public static Newcomer called(String username, String name, Role role, Role... others) {
        Visitor administrator = new Visitor();
        logIn(administrator, "beheerder", DEMO_PASSWORD);
        FormOnPage form = FormOnPage.in(administrator.get("/admin/person"), "edit")
                .with("displayName", name)
                .with("username", username)
                .with("roles", role.name());
        for (Role other : others) {
            form.also("roles", other.name());
        }
        HttpResponse<String> created = form.send(administrator, "create");
        String location = created.headers().firstValue("Location").orElseThrow();
        Matcher shown = START_PASSWORD.matcher(administrator.get(location).body());
        if (!shown.find()) {
            throw new AssertionError("No start password at " + location);
        }
        return new Newcomer(location.replaceFirst(".*uid=", ""), username, shown.group(1));
    }

    /** Logged in, with a password of their own: {@link #PASSWORD}. */
    public Visitor settled() {
        Visitor visitor = new Visitor();
        logIn(visitor, username, startPassword);
        FormOnPage.in(visitor.get("/account"), "passwordForm")
                .with("current", startPassword)
                .with("wanted", PASSWORD)
                .with("again", PASSWORD)
                .send(visitor, "savePassword");
        return visitor;
    }

    /** Erased by an administrator, after a letter. */
    public void erase() {
        Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
        String erasure = Visitor.location(FormOnPage.in(administrator.get("/admin/letter?uid=" + uid), "letter")
                .with("cameOn", "2026-11-02")
                .with("about", "Een brief")
                .with("typed", username)
                .send(administrator, "begin"));
        FormOnPage.in(administrator.get(erasure), "erasure").send(administrator, "finish");
    }

    public static Visitor loggedIn(String username, String password) {
        Visitor visitor = new Visitor();
        logIn(visitor, username, password);
        return visitor;
    }

    public static HttpResponse<String> logIn(Visitor visitor, String username, String password, String... headers) {
        return logIn(visitor, username, password, "/", headers);
    }

    public static HttpResponse<String> logIn(
            Visitor visitor, String username, String password, String back, String[] headers) {
        return visitor.post(
                "/login",
                Map.of(
                        "login",
                        "login",
                        "username",
                        username,
                        "password",
                        password,
                        "return",
                        back,
                        "submit",
                        "",
                        "jakarta.faces.ViewState",
                        "stateless"),
                headers);
    }
}
