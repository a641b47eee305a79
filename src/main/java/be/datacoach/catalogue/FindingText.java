package be.datacoach.catalogue;

import be.datacoach.catalogue.source.Finding;
import be.datacoach.platform.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in one or two sentences what is wrong in a file and how to mend it, in the language of whoever reads. */
public final class FindingText {

    private final Phrases phrases;
    private final Locale locale;

    private FindingText(Locale locale) {
        this.phrases = Phrases.in(locale);
        this.locale = locale;
    }

    public static FindingText in(Locale locale) {
        return new FindingText(locale);
    }

    /** What is wrong, and how to mend it. */
    public String sentence(Finding finding) {
        var words = new ArrayList<Object>(finding.words());
        words.add(finding.because().in(locale));
        return phrases.say(key(finding), words.toArray());
    }

    /** Where it is: the file, and the line counted from 1. */
    public String place(Finding finding) {
        return phrases.say("finding.place", finding.file(), Integer.toString(finding.line()));
    }

    /** Where no valid word comes near, there is another sentence. */
    private String key(Finding finding) {
        String key = "finding." + finding.code();
        List<String> words = finding.words();
        boolean alone = !words.isEmpty() && words.get(words.size() - 1).isEmpty();
        return alone && phrases.has(key + ".alone") ? key + ".alone" : key;
    }
}
