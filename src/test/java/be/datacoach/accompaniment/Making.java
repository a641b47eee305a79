package be.datacoach.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What coaches do who make the role card of M01 together: what their browsers would send. @param work its uid */
public record Making(String work) {
    public static final String PAGE = "/learner/making";
    public static final String SHEET = "/learner/artefact?module=M01&block=rolfiche";
    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+),\"fields\"");

    /** One asks, the other says yes; both press twice. */
    public static Making begun(Visitor asker, Visitor asked, String askedUid) {
        FormOnPage asking = asking(asker, askedUid);
        asking.send(asker, "send");
        asking.send(asker, "send");
        FormOnPage answer = FormOnPage.inRow(asked.get(PAGE), "accept");
        String address = Visitor.location(answer.press(asked));
        assertThat(Visitor.location(answer.press(asked))).isEqualTo(address);
        return new Making(address.replaceFirst(".*uid=", ""));
    }

    static FormOnPage asking(Visitor asker, String askedUid) {
        return FormOnPage.in(asker.get(PAGE), "invite")
                .with("piece", "M01/rolfiche")
                .with("companion", askedUid);
    }

    public String page() {
        return "/learner/joint?uid=" + work;
    }

    String past(int number) {
        return "/learner/past?uid=" + work + "&number=" + number;
    }

    /** @param base the number of the text that it was typed on */
    public String writes(Visitor who, String field, int base, String words) {
        return sends(who, UUID.randomUUID(), field(field, base, words), "");
    }

    String sends(Visitor who, UUID key, String typed, String settled) {
        HttpResponse<String> reply = who.postJson("/api/together/texts", body(key, typed, settled));
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return reply.body();
    }

    String body(UUID key, String typed, String settled) {
        return """
                {"key": "%s", "work": "%s", "typed": {%s}, "settled": [%s]}""".formatted(key, work, typed, settled.isEmpty() ? "" : "\"" + settled + "\"");
    }

    static String field(String name, int base, String words) {
        return "\"%s\": {\"base\": %d, \"words\": \"%s\"}".formatted(name, base, words);
    }

    static int number(String reply) {
        return Integer.parseInt(found(NUMBER, reply));
    }

    static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }
}
