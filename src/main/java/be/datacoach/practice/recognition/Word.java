package be.datacoach.practice.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a text, where it stands.
 *
 * @param text without the s of a possessive
 * @param begins whether a sentence, a line or a quotation begins with it, so that its capital says nothing
 * @param gap what stands between it and the word before
 * @param possessive whether there was such an s
 */
record Word(String text, int start, boolean begins, String gap, boolean possessive) {
    private static final Pattern WORD = Pattern.compile("(?<!\\d)\\p{L}[\\p{L}\\p{M}\\d]*+(?:[’'-][\\p{L}\\d]++){0,8}");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s?$");
    private static final Pattern END = Pattern.compile("[.!?…:\\n«»“”\"•*(\\[]|^\\s*$|[–—]");
    private static final Pattern ABBREVIATED = Pattern.compile("\\p{Lu}{1,5}-\\p{Ll}");
    /** After these a full stop ends no sentence. */
    private static final Pattern SHORTENED =
            Pattern.compile("(?iu)bv|bijv|o\\.a|nl|i\\.v\\.m|resp|ca|dhr|mevr|mr|dr|prof|enz|incl|evt");

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int last = 0;
        String before = "";
        while (matcher.find()) {
            String found = matcher.group();
            Matcher possessive = POSSESSIVE.matcher(found);
            boolean owned = found.length() > 2 && possessive.find();
            String plain = owned ? found.substring(0, possessive.start()) : found;
            String gap = text.substring(last, matcher.start());
            words.add(new Word(plain, matcher.start(), words.isEmpty() || begins(gap, before), gap, owned));
            last = matcher.end();
            before = found;
        }
        return words;
    }

    private static boolean begins(String gap, String before) {
        if (gap.isBlank() && gap.indexOf('\n') < 0) return false;
        boolean shortened = gap.startsWith(".")
                && gap.strip().length() == 1
                && SHORTENED.matcher(before).matches();
        return !shortened && END.matcher(gap).find();
    }

    int end() {
        return start + text.length();
    }

    /** A capital with small letters after it; not A-attest or LVS-uitslag. */
    boolean isCapital() {
        return text.length() > 1
                && !ABBREVIATED.matcher(text).lookingAt()
                && Character.isUpperCase(text.charAt(0))
                && text.chars().skip(1).anyMatch(Character::isLowerCase);
    }

    /** Capitals alone, as in EMMA; short ones are abbreviations. */
    boolean isShouted() {
        return text.length() > 3 && text.chars().allMatch(Character::isUpperCase);
    }

    boolean isFirstName() {
        return Lists.FIRST_NAMES.has(text) && !Lists.KNOWN.has(text);
    }
}
