package be.datacoach.adaptation.condition;

import java.util.Locale;
import java.util.Map;

/** A short text in the two languages of the interface. */
public record Text(String nl, String en) {

    /** The same words in both languages. */
    public static Text of(String words) {
        return new Text(words, words);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : nl;
    }

    /** This text with every {@code {name}} replaced by the text of that name. */
    public Text filled(Map<String, Text> values) {
        String dutch = nl;
        String english = en;
        for (var entry : values.entrySet()) {
            String placeholder = "{" + entry.getKey() + "}";
            dutch = dutch.replace(placeholder, entry.getValue().nl);
            english = english.replace(placeholder, entry.getValue().en);
        }
        return new Text(dutch, english);
    }
}
