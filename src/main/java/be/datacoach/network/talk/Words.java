package be.datacoach.network.talk;

import be.datacoach.network.talk.text.CleanText;

/** A few words beside a message. */
final class Words {
    private Words() {}

    /** Cleaned, and cut where there is no more place for them; the form counts along. */
    static String of(String typed, int longest) {
        String clean = CleanText.of(typed);
        if (clean.length() <= longest) return clean;
        int end = Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest;
        return clean.substring(0, end);
    }
}
