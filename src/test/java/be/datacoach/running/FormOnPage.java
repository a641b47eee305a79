package be.datacoach.running;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form on a page that was fetched: filled in and sent with all that a browser would send along. */
public final class FormOnPage {
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");

    private String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private FormOnPage(String action) {
        this.action = action;
    }

    public static FormOnPage in(HttpResponse<String> page, String id) {
        Matcher form = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form " + id + " at " + page.uri() + ", " + page.statusCode());
        }
        FormOnPage filled = new FormOnPage(attribute(form.group(), "action"));
        Matcher input = INPUT.matcher(form.group());
        while (input.find()) {
            filled.take(input.group());
        }
        return filled;
    }

    /** The form of the first row of a list that has this button; {@link #press} presses it. */
    public static FormOnPage inRow(HttpResponse<String> page, String button) {
        Matcher name =
                Pattern.compile("<input[^>]* name=\"([^\"]*:" + button + ")\"").matcher(page.body());
        if (!name.find()) {
            throw new AssertionError("No button " + button + " at " + page.uri() + ", " + page.statusCode());
        }
        return in(page, "[^\"]*:" + button + "-form").with(name.group(1), "");
    }

    private void take(String input) {
        String type = attribute(input, "type");
        boolean choice = type.equals("checkbox") || type.equals("radio");
        boolean sent = choice ? input.contains(" checked") : !type.equals("submit");
        if (sent && !attribute(input, "name").isEmpty()) {
            fields.put(attribute(input, "name"), attribute(input, "value"));
        }
    }

    /** As if nothing of this name were chosen. */
    public FormOnPage without(String name) {
        fields.remove(name);
        return this;
    }

    public FormOnPage with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** One more value of a name that has one already; it travels in the address. */
    public FormOnPage also(String name, String value) {
        action += (action.contains("?") ? "&" : "?") + name + "=" + value;
        return this;
    }

    public HttpResponse<String> send(Visitor visitor, String button, String... headers) {
        fields.put(button, "");
        return press(visitor, headers);
    }

    /** The same, with a file in one of its fields. */
    public HttpResponse<String> send(Visitor visitor, String button, Visitor.Upload file) {
        fields.put(button, "");
        fields.remove(file.field());
        return visitor.upload(action, fields, file);
    }

    /** The same, answered by a file. */
    public HttpResponse<byte[]> download(Visitor visitor, String button) {
        fields.put(button, "");
        return visitor.download(action, fields);
    }

    /** Sends it as it stands, the pressed button among what it says. */
    public HttpResponse<String> press(Visitor visitor, String... headers) {
        return visitor.post(action, fields, headers);
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }
}
