package be.datacoach.catalogue;

import be.datacoach.catalogue.source.Finding;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in one or two sentences what is wrong in a file and how to mend it, in the language of whoever reads. */
public final class FindingText {

    private static final String BUNDLE = "be.datacoach.i18n.Messages";
    // The base is Dutch: without this, a machine in another language would answer Dutch with that language.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    private FindingText(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(BUNDLE, locale, FindingText.class.getClassLoader(), NO_FALLBACK);
    }

    public static FindingText in(Locale locale) {
        return new FindingText(locale);
    }

    /** What is wrong, and how to mend it. */
    public String sentence(Finding finding) {
        return new MessageFormat(texts.getString(key(finding)), locale)
                .format(finding.words().toArray());
    }

    /** Where it is: the file, and the line counted from 1. */
    public String place(Finding finding) {
        return new MessageFormat(texts.getString("finding.place"), locale)
                .format(new Object[] {finding.file(), Integer.toString(finding.line())});
    }

    /** Where no valid word comes near, there is another sentence. */
    private String key(Finding finding) {
        String key = "finding." + finding.code();
        List<String> words = finding.words();
        boolean alone = !words.isEmpty() && words.get(words.size() - 1).isEmpty();
        return alone && texts.containsKey(key + ".alone") ? key + ".alone" : key;
    }
}
