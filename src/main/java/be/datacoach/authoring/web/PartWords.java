package be.datacoach.authoring.web;

import be.datacoach.authoring.source.Passage;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.authoring.web.form.AudienceWords;
import be.datacoach.platform.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Calls the parts of a block by a name that an author knows. */
final class PartWords {
    /** Lists of things with an id of their own: each thing is a group. */
    private static final Set<String> THINGS =
            Set.of("cards", "items", "prompts", "fields", "criteria", "categories", "moments", "questions");

    private static final Set<String> SILENT = Set.of("variants", "otherwise");

    private final Phrases phrases;

    PartWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Kaart T01; empty for the block itself. */
    String group(Where where) {
        List<String> steps = where.steps();
        return steps.size() > 1 && THINGS.contains(steps.get(0)) ? part(steps.get(0)) + " " + steps.get(1) : "";
    }

    /** Vorm A, antwoord b, feedback. */
    String label(Passage passage) {
        List<String> steps = passage.where().steps();
        int from = group(passage.where()).isEmpty() ? 0 : 2;
        var words = new ArrayList<String>();
        for (int i = from; i < steps.size(); i++) {
            String step = steps.get(i);
            boolean inVariant = i > 0 && steps.get(i - 1).equals("variants");
            boolean ofVariant = i > 1 && steps.get(i - 2).equals("variants");
            if (SILENT.contains(step) || inVariant || ofVariant) continue;
            if (step.matches("\\d+")) words.add(Integer.toString(Integer.parseInt(step) + 1));
            else words.add(phrases.has("author_block.part." + step) ? part(step) : step);
        }
        return sentence(words);
    }

    /** Where it is and which text it is, for a list of changes. */
    String full(Passage passage) {
        String group = group(passage.where());
        String label = label(passage);
        return group.isEmpty() ? label : group + " · " + label;
    }

    /** Voor basisonderwijs; empty when it is for everybody. */
    String readers(Passage passage) {
        return passage.audience().map(new AudienceWords(phrases)::readers).orElse("");
    }

    private String part(String step) {
        return phrases.say("author_block.part." + step);
    }

    private static String sentence(List<String> words) {
        String joined = String.join(" ", words);
        return joined.isEmpty() ? joined : Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
    }
}
