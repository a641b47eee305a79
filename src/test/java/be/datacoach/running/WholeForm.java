package be.datacoach.running;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form on a page with all that stands in it: texts of several lines and lists as well. */
public final class WholeForm {

    private static final Pattern TEXT =
            Pattern.compile("<textarea[^>]* name=\"([^\"]*)\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern LIST =
            Pattern.compile("<select[^>]* name=\"([^\"]*)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    private WholeForm() {}

    public static FormOnPage in(HttpResponse<String> page, String id) {
        FormOnPage form = FormOnPage.in(page, id);
        Matcher whole = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!whole.find()) throw new AssertionError("No form " + id);
        TEXT.matcher(whole.group()).results().forEach(text -> form.with(text.group(1), unescaped(text.group(2))));
        LIST.matcher(whole.group()).results().forEach(list -> {
            Matcher chosen = CHOSEN.matcher(list.group(2));
            form.with(list.group(1), chosen.find() ? unescaped(chosen.group(1)) : "");
        });
        return form;
    }

    private static String unescaped(String html) {
        Matcher number = Pattern.compile("&#(\\d+);").matcher(html);
        String numbers = number.replaceAll(
                match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1)))));
        return numbers.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
