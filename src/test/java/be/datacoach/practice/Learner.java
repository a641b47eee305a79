package be.datacoach.practice;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A coach at work in a module, who sees what a browser would see and sends what the player's script would send. */
public final class Learner {
    static final String MODULE = "M01";
    private static final Pattern FORM =
            Pattern.compile("<form id=\"[^\"]*\"[^>]* data-answer=.*?</form>", Pattern.DOTALL);
    private static final Pattern CORRECT = Pattern.compile("\"option\":\"([^\"]+)\",\"correct\":true");

    public final Newcomer account;
    public final Visitor visitor;
    private String version = "";
    private final Map<String, List<String>> known = new LinkedHashMap<>();

    private Learner(Newcomer account, Visitor visitor) {
        this.account = account;
        this.visitor = visitor;
    }

    /** Somebody who is logged in and has a path already. */
    static Learner as(Visitor visitor) {
        return new Learner(new Newcomer("", "", ""), visitor);
    }

    /** Somebody who answered the first screen with nothing, and so has a path. */
    public static Learner withAPath() {
        return withAPath(Newcomer.with(Role.COACH));
    }

    /** The same, for this coach. */
    public static Learner withAPath(Newcomer account) {
        Visitor visitor = account.settled();
        FormOnPage.in(visitor.get("/learner/start"), "first").send(visitor, "send");
        return new Learner(account, visitor);
    }

    /** Where opening the module leads. */
    public String open() {
        return Visitor.location(visitor.get("/learner/module?module=" + MODULE));
    }

    HttpResponse<String> page(String block) {
        return visitor.get("/learner/block?module=" + MODULE + "&block=" + block);
    }

    /** Presses the button to go on, and says where that leads. */
    String goOn(String block) {
        return Visitor.location(FormOnPage.in(page(block), "goOn").send(visitor, "on"));
    }

    /** Takes another attempt at a quiz. */
    void answerAgain(String block) {
        answer(block + "&again=1");
    }

    String registration(String block) {
        return attribute(look(block), "data-registration");
    }

    /** The page of a block; from it comes the version that this learner opened. */
    private String look(String block) {
        String body = page(block).body();
        version = attribute(body, "data-module-version");
        return body;
    }

    /** The forms of a block that are answered by script, each as HTML. */
    List<String> forms(String block) {
        return FORM.matcher(look(block)).results().map(MatchResult::group).toList();
    }

    /** @param value as JSON */
    String body(String key, String registration, String form, String value) {
        String revision = attribute(form, "data-revision");
        return """
                {"key": "%s", "registration": "%s", "module": "M01", "moduleVersion": "%s", "block": "%s",
                 "item": "%s", "value": %s%s}""".formatted(
                        key,
                        registration,
                        version,
                        attribute(form, "data-block"),
                        attribute(form, "data-item"),
                        value,
                        revision.isEmpty() ? "" : ", \"revision\": " + revision);
    }

    HttpResponse<String> send(String form, String registration, String value) {
        String url = attribute(form, "data-url");
        return visitor.postJson(url, body(UUID.randomUUID().toString(), registration, form, value));
    }

    /** Answers everything in a block: with what is known to be right, or else with the first that comes. */
    public void answer(String block) {
        String registration = registration(block);
        for (String form : forms(block)) {
            if (form.contains("data-auto=\"text\"")) {
                send(form, registration, texts(form, "Iets over mijn school."));
            } else {
                answer(form, registration);
            }
        }
    }

    private void answer(String form, String registration) {
        // Every other attempt has the same form of the question.
        boolean odd = attribute(form, "data-url").matches(".*attempt=\\d*[13579]");
        String item = attribute(form, "data-block") + " " + attribute(form, "data-item") + " " + odd;
        List<String> right = known.getOrDefault(item, List.of(options(form).get(0)));
        String several = "[\"" + String.join("\", \"", right) + "\"]";
        HttpResponse<String> reply =
                send(form, registration, form.contains("checkbox") ? several : "\"" + right.get(0) + "\"");
        if (reply.statusCode() != 200) {
            throw new AssertionError(reply.statusCode() + " " + reply.body());
        }
        List<String> correct = correct(reply.body());
        if (!correct.isEmpty()) {
            known.put(item, correct);
        }
    }

    static List<String> options(String form) {
        return Pattern.compile("name=\"value\" value=\"([^\"]+)\"")
                .matcher(form)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    static String attribute(String html, String name) {
        Matcher value = Pattern.compile(name + "=\"([^\"]*)\"").matcher(html);
        return value.find() ? value.group(1).replace("&amp;", "&") : "";
    }

    private static List<String> correct(String reply) {
        return CORRECT.matcher(reply).results().map(match -> match.group(1)).toList();
    }

    /** Writes this in every field of a block. */
    public void write(String block, String text) {
        String registration = registration(block);
        forms(block).forEach(form -> send(form, registration, texts(form, text)));
    }

    private static String texts(String form, String text) {
        return Pattern.compile("<(?:textarea|input)[^>]* name=\"([^\"]+)\"")
                .matcher(form)
                .results()
                .map(field -> "\"" + field.group(1) + "\": \"" + text + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
