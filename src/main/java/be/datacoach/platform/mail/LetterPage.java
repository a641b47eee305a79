package be.datacoach.platform.mail;

import be.datacoach.platform.Phrases;
import java.util.List;
import java.util.Optional;

/** A letter as an HTML document. Everything in it that anybody wrote is escaped. */
final class LetterPage {
    private static final String BODY =
            "margin:0 auto;padding:24px;max-width:560px;font:17px/1.55 Georgia,serif;color:#23211e";
    private static final String BUTTON = "display:inline-block;padding:10px 18px;background:#1d5c54;color:#fff;"
            + "border-radius:6px;text-decoration:none;font-family:sans-serif;font-size:16px";
    private static final String FOOT = "margin-top:32px;font:14px/1.5 sans-serif;color:#5c5750";

    private LetterPage() {}

    static String of(Phrases phrases, String subject, List<Letter.Part> parts, Optional<String> unsubscribe) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(phrases.locale().getLanguage())
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(subject))
                .append("</title></head>\n<body style=\"")
                .append(BODY)
                .append("\">\n");
        boolean inList = false;
        for (Letter.Part part : parts) {
            boolean item = part instanceof Letter.Part.Item;
            if (item != inList) page.append(item ? "<ul>\n" : "</ul>\n");
            inList = item;
            page.append(written(part));
        }
        if (inList) page.append("</ul>\n");
        page.append("<p style=\"").append(FOOT).append("\">").append(escaped(phrases.say("mail_all.foot")));
        unsubscribe.ifPresent(address -> page.append("<br><a href=\"")
                .append(escaped(address))
                .append("\" style=\"color:inherit\">")
                .append(escaped(phrases.say("mail_all.unsubscribe")))
                .append("</a>"));
        return page.append("</p>\n</body></html>\n").toString();
    }

    private static String written(Letter.Part part) {
        if (part instanceof Letter.Part.Words words) {
            return "<p>" + escaped(words.text()) + "</p>\n";
        }
        if (part instanceof Letter.Part.Item item) {
            return "<li>" + escaped(item.text()) + "</li>\n";
        }
        Letter.Part.Link link = (Letter.Part.Link) part;
        return "<p><a href=\"" + escaped(link.address()) + "\" style=\"" + BUTTON + "\">" + escaped(link.label())
                + "</a></p>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
