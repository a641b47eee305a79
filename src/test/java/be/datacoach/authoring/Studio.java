package be.datacoach.authoring;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A counsellor at work, who sends what the studio's script would send; and coaches who read what came of it. */
public final class Studio {
    private final Visitor counsellor;

    public Studio() {
        this(Newcomer.loggedIn("begeleider", Newcomer.DEMO_PASSWORD));
    }

    private Studio(Visitor counsellor) {
        this.counsellor = counsellor;
    }

    /** Another counsellor, with an account of their own. */
    public static Studio of(String name) {
        return new Studio(Newcomer.named(name, Role.COUNSELLOR).settled());
    }

    public Visitor counsellor() {
        return counsellor;
    }

    public HttpResponse<String> page(String name, String module) {
        return counsellor.get("/author/" + name + "?module=" + module);
    }

    public HttpResponse<String> block(String module, String block) {
        return counsellor.get("/author/block?module=" + module + "&block=" + block);
    }

    /** The seal of a text, as its field on the page carries it. */
    public String seal(String module, String block, String path) {
        String page = block(module, block).body();
        Matcher form = Pattern.compile("data-item=\"" + Pattern.quote(path) + "\"\\s+data-revision=\"(\\d+)\"")
                .matcher(page);
        if (!form.find()) throw new AssertionError("No text " + path + " in " + module + "/" + block);
        return form.group(1);
    }

    /** Saves a text that nobody else has changed. */
    public HttpResponse<String> save(String module, String block, String path, String words) {
        return save(module, block, path, seal(module, block, path), words);
    }

    public HttpResponse<String> save(String module, String block, String path, String seal, String words) {
        return counsellor.postJson("/api/authoring/texts", body(module, block, path, seal, words));
    }

    public static String body(String module, String block, String path, String seal, String words) {
        String escaped = words.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
        return """
                {"key": "%s", "registration": "%s", "module": "%s", "moduleVersion": "1", "block": "%s/%s",
                 "item": "%s", "revision": %s, "value": "%s"}""".formatted(UUID.randomUUID(), module, module, module, block, path, seal, escaped);
    }

    public HttpResponse<String> publish(String module, String note) {
        return FormOnPage.in(page("publish", module), "publication")
                .with("note", note)
                .send(counsellor, "publish");
    }

    /** Puts the draft away, if there is one. */
    public void putAway(String module) {
        HttpResponse<String> page = page("module", module);
        if (page.body().contains("<form id=\"draft\""))
            FormOnPage.in(page, "draft").send(counsellor, "putAway");
    }

    public void takeUp(String module) {
        FormOnPage.in(page("module", module), "away").send(counsellor, "takeUp");
    }

    /** The newest version, as the module's page tells. */
    public int newest(String module) {
        Matcher version = Pattern.compile("<strong>Versie (\\d+)</strong>")
                .matcher(page("module", module).body());
        if (!version.find()) throw new AssertionError("No version of " + module);
        return Integer.parseInt(version.group(1));
    }

    /** Somebody who answered the first screen with nothing, and so has a path. */
    public static Visitor coach() {
        Visitor coach = Newcomer.with(Role.COACH).settled();
        FormOnPage.in(coach.get("/learner/start"), "first").send(coach, "send");
        return coach;
    }

    /** Opens a module, or goes back into it: the version that this coach has. */
    public static int versionOf(Visitor coach, String module) {
        String location = coach.get("/learner/module?module=" + module)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String page = coach.get(location.replaceFirst("^https?://[^/]+", "")).body();
        Matcher version = Pattern.compile("data-module-version=\"(\\d+)\"").matcher(page);
        if (!version.find()) throw new AssertionError("No version at " + location);
        return Integer.parseInt(version.group(1));
    }
}
