package be.datacoach.catalogue.image;

import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The images in a text: named by their file in the module, shown from where the application keeps them. */
public final class ImageLinks {

    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)]\\(\\s*<?([^\\s)>]*)>?([^)]*)\\)");

    private ImageLinks() {}

    /** The files that a text names, as they stand there. */
    public static List<String> in(String markdown) {
        return IMAGE.matcher(markdown).results().map(found -> found.group(2)).toList();
    }

    /** The text as a page of a learner or an author shows it: addresses count from the page. */
    public static String shown(ModuleId module, String markdown) {
        if (!markdown.contains("![")) return markdown;
        return IMAGE.matcher(markdown)
                .replaceAll(found -> Matcher.quoteReplacement(
                        ImageName.holds(found.group(2))
                                ? "![" + found.group(1) + "](picture/" + module + "/" + found.group(2) + ")"
                                : found.group(1)));
    }
}
