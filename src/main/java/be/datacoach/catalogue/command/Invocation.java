package be.datacoach.catalogue.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody typed behind the name of a command.
 *
 * @param operands what is no option
 * @param modules the folder named by {@code --modules}
 * @param wrong options that we do not know, or that miss their value
 */
record Invocation(List<String> operands, Optional<String> modules, boolean json, Locale locale, List<String> wrong) {

    static Invocation of(String... words) {
        var operands = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        Optional<String> modules = Optional.empty();
        boolean json = false;
        Locale locale = Locale.forLanguageTag("nl");
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean last = i == words.length - 1;
            if (word.equals("--json")) json = true;
            else if (word.equals("--modules") && !last) modules = Optional.of(words[++i]);
            else if (word.equals("--lang") && !last) locale = Locale.forLanguageTag(words[++i]);
            else if (word.startsWith("-")) wrong.add(word);
            else operands.add(word);
        }
        return new Invocation(operands, modules, json, locale, wrong);
    }
}
