package be.datacoach.practice.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What words with a capital say: people, places, and what nobody knows. */
final class Names {
    /** In the middle of a surname. */
    private static final Set<String> PARTICLES = Set.of("De", "Van", "Vanden", "El", "Ben", "Den", "Ter");

    private final String text;
    private final List<Word> words;
    private final List<Finding> found = new ArrayList<>();

    private Names(String text) {
        this.text = text;
        this.words = Word.of(text);
    }

    static List<Finding> in(String text) {
        Names names = new Names(text);
        int at = 0;
        while (at < names.words.size()) at = names.read(at);
        return names.found;
    }

    /** Capitalised words that stand beside each other, anywhere: what may be the name of a school. */
    static List<String> phrases(String text) {
        List<Word> words = Word.of(text);
        List<String> phrases = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            if (!words.get(first).isCapital()) continue;
            int last = first;
            while (last + 1 < words.size() && continues(words.get(last + 1))) last++;
            int before = first > 0 && !words.get(first).begins() ? first - 1 : first;
            phrases.add(text.substring(words.get(first).start(), words.get(last).end()));
            phrases.add(
                    text.substring(words.get(before).start(), words.get(last).end()));
            first = last;
        }
        return phrases;
    }

    private static boolean continues(Word word) {
        return word.isCapital() && !word.begins() && word.gap().equals(" ");
    }

    /** @return the next word to read */
    private int read(int at) {
        Word word = words.get(at);
        if (!speaks(at)) return at + 1;
        int last = at;
        while (last + 1 < words.size()
                && continues(words.get(last + 1))
                && !Lists.KNOWN.has(words.get(last + 1).text())) last++;
        int end = words.get(last).end();
        found.add(Finding.in(text, signOf(at, last), word.start(), end));
        return last + 1;
    }

    /** Whether a name may begin here. */
    private boolean speaks(int at) {
        Word word = words.get(at);
        if (Lists.KNOWN.has(word.text())) return false;
        if (word.isShouted()) return Lists.FIRST_NAMES.hasForSure(word.text());
        if (!word.isCapital()) return Lists.FIRST_NAMES.hasForSure(word.text()) && Beside.asksForAName(words, at);
        if (!word.begins()) return true;
        return Lists.FIRST_NAMES.hasForSure(word.text())
                || Lists.SURNAMES.hasForSure(word.text())
                || Lists.PLACES.hasForSure(word.text());
    }

    private Sign signOf(int first, int last) {
        int end = words.get(last).end();
        String phrase = text.substring(words.get(first).start(), end);
        if (Lists.PLACES.has(phrase)) return Sign.PLACE;
        if (Beside.isPupil(text, words, first, end)) return Sign.PUPIL_NAMED;
        if (Beside.isGrownUp(text, words, first, end)) return Sign.PERSON;
        for (int at = first; at <= last; at++) {
            Word word = words.get(at);
            boolean within = at > first && at < last && PARTICLES.contains(word.text());
            if (within || word.isFirstName() || Lists.SURNAMES.has(word.text())) return Sign.PERSON;
        }
        return words.subList(first, last + 1).stream().anyMatch(word -> Lists.PLACES.has(word.text()))
                ? Sign.PLACE
                : Sign.CAPITAL;
    }
}
