package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Text;
import java.util.List;
import java.util.Set;

/**
 * Something that is wrong in a file, at its place. The sentence is in the bundle, under {@code finding.<code>}.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param code such as {@code unknown_attribute}
 * @param words what the sentence fills in: first what was found, last the nearest valid word where there is one
 * @param because what the author of the library says about it, which comes behind the words; often empty
 */
public record Finding(String file, int line, int column, String code, List<String> words, Text because) {

    /** Of a file that was not read. */
    private static final Set<String> UNREAD = Set.of("not_readable", "not_utf8", "no_yaml", "unreadable");

    public Finding {
        words = List.copyOf(words);
    }

    public Finding(String file, int line, int column, String code, List<String> words) {
        this(file, line, column, code, words, Text.of(""));
    }

    /** The same, with why. */
    Finding because(Text words) {
        return new Finding(file, line, column, code, this.words, words);
    }

    /** Whether nothing of the file was read, so that what depends on it could not be judged. */
    public boolean unread() {
        return UNREAD.contains(code);
    }
}
