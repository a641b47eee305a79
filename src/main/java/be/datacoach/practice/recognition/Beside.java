package be.datacoach.practice.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands beside a name, and so says whose it may be: a pupil's or a grown-up's. */
final class Beside {
    private static final Set<String> CHILD = Set.of(
            "leerling",
            "leerlinge",
            "leerlingen",
            "kind",
            "kinderen",
            "kleuter",
            "kleuters",
            "jongen",
            "jongens",
            "meisje",
            "meisjes",
            "peuter",
            "zoon",
            "zoontje",
            "dochter",
            "dochtertje",
            "broertje",
            "zusje");
    private static final Set<String> ONE_CHILD =
            Set.of("leerling", "leerlinge", "kind", "kleuter", "jongen", "meisje", "peuter");
    private static final Set<String> PARENT =
            Set.of("ouders", "mama", "papa", "moeder", "vader", "oma", "opa", "ouder");
    private static final Set<String> GROWN_UP = Set.of(
            "juf",
            "meester",
            "collega",
            "leraar",
            "lerares",
            "leerkracht",
            "mevrouw",
            "meneer",
            "directeur",
            "directrice",
            "coach",
            "zorgcoördinator",
            "zorgleraar",
            "dhr",
            "mevr",
            "begeleider",
            "opvoeder",
            "zuster",
            "dokter",
            "kinesist",
            "logopediste");
    private static final Set<String> LINK = Set.of(
            "zoals",
            "heet",
            "heette",
            "dat",
            "genaamd",
            "namelijk",
            "die",
            "noemt",
            "noem",
            "noemen",
            "ik",
            "we",
            "hem",
            "haar",
            "bijvoorbeeld");
    private static final Pattern AGE_OR_CLASS = Pattern.compile(
            "(?iu)^[’']?s?,? ?\\(?(?:(?:[2-9]|1\\d|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) jaar(?! ervaring)|(?:uit|van|in|zit in)"
                    + " (?:[1-7][A-Z]|(?:het|de) (?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|[1-7](?:ste|de|e))|de (?:eerste|tweede|derde) kleuter))");
    private static final Pattern AND_A_ROLE = Pattern.compile(
            "(?iu)^,? ?(?:onze|de|een|mijn|als)? ?(?:leraar|lerares|leerkracht|juf|meester|collega|zorg\\p{L}+|directeur|coach)(?!\\p{L})");

    private Beside() {}

    /** Whether the name that begins at this word, and ends before this place in the text, is a pupil's. */
    static boolean isPupil(String text, List<Word> words, int first, int end) {
        if (isGrownUp(text, words, first, end)) return false;
        String after = text.substring(end, Math.min(text.length(), end + 50));
        if (words.get(first).isFirstName() && AGE_OR_CLASS.matcher(after).find()) return true;
        if (small(words, first - 1).equals("van") && PARENT.contains(small(words, first - 2))) return true;
        if (after.matches("(?s)[’']?s? (?:ouders|mama|papa|moeder|vader|oma|opa)\\b.*")) return true;
        return words.get(first).isFirstName() ? follows(words, first) : ONE_CHILD.contains(small(words, first - 1));
    }

    /** After a title, or before one. */
    static boolean isGrownUp(String text, List<Word> words, int first, int end) {
        return GROWN_UP.contains(small(words, first - 1))
                || AND_A_ROLE
                        .matcher(text.substring(end, Math.min(text.length(), end + 40)))
                        .find();
    }

    /** Names in small letters too, where the word before says that a name comes. */
    static boolean asksForAName(List<Word> words, int at) {
        String before = small(words, at - 1);
        return ONE_CHILD.contains(before) || GROWN_UP.contains(before);
    }

    private static boolean follows(List<Word> words, int first) {
        int at = first - 1;
        while (at >= 0 && LINK.contains(small(words, at))) at--;
        return CHILD.contains(small(words, at));
    }

    /** The word in small letters; empty where there is none, or where another sentence begins between. */
    private static String small(List<Word> words, int at) {
        if (at < 0 || at + 1 < words.size() && words.get(at + 1).gap().matches("(?s).*[.!?\\n].*")) return "";
        return words.get(at).text().toLowerCase(Locale.ROOT);
    }
}
