package be.datacoach.practice.scoring;

import be.datacoach.catalogue.content.Quiz;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What somebody chose for one item: one or more options, or that they do not know. */
public record Choice(List<String> options) {
    /** The answer that the player adds to every item. */
    public static final String DONT_KNOW = "dont-know";

    public Choice {
        options = List.copyOf(new TreeSet<>(options));
    }

    public static Choice of(Collection<String> options) {
        return new Choice(List.copyOf(options));
    }

    public boolean dontKnow() {
        return options.equals(List.of(DONT_KNOW));
    }

    /** Whether this can be an answer: options that are there, and as many as the kind of item allows. */
    public boolean answers(Quiz.Item item, Quiz.Form form) {
        return dontKnow()
                || amongAll(form.options().stream().map(Quiz.Option::id).toList(), item.kind() == Quiz.Kind.MULTIPLE);
    }

    /** Whether all of it is there to choose: one of these, or several where that is allowed. */
    boolean amongAll(List<String> there, boolean several) {
        return Set.copyOf(there).containsAll(options) && (several ? !options.isEmpty() : options.size() == 1);
    }

    public boolean has(Quiz.Option option) {
        return options.contains(option.id());
    }
}
