package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.proof.Persona;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that is wrong in a file, at its place. The sentence is in the bundle, under {@code finding.<code>}.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param code such as {@code unknown_attribute}
 * @param words what the sentence fills in: first what was found, last the nearest valid word where there is one
 * @param because what the author of the library says about it, which comes behind the words; often empty
 * @param somebody who would get stuck, where a proof says that somebody would
 */
public record Finding(
        String file, int line, int column, String code, List<String> words, Text because, Optional<Somebody> somebody) {

    /** Of a file that was not read. */
    private static final Set<String> UNREAD = Set.of("not_readable", "not_utf8", "no_yaml", "unreadable");

    private static final Set<String> IN_VAIN = Set.of("rule_dead", "variant_dead", "over_budget");

    public Finding {
        words = List.copyOf(words);
    }

    public Finding(String file, int line, int column, String code, List<String> words) {
        this(file, line, column, code, words, Text.of(""), Optional.empty());
    }

    /** The same, with why. */
    Finding because(Text words) {
        return new Finding(file, line, column, code, this.words, words, somebody);
    }

    /** The same, with who would get stuck. */
    public Finding about(Somebody stuck) {
        return new Finding(file, line, column, code, words, because, Optional.of(stuck));
    }

    /**
     * A person whom a proof found.
     *
     * @param who what is known of them, in words
     */
    public record Somebody(Persona persona, Text who) {}

    /** Whether it stands in the way of publishing; otherwise only an author's work is in vain. */
    public boolean error() {
        return !IN_VAIN.contains(code);
    }

    /** Whether nothing of the file was read, so that what depends on it could not be judged. */
    public boolean unread() {
        return UNREAD.contains(code);
    }
}
