package be.datacoach.authoring.web;

import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Particular;
import be.datacoach.authoring.source.Passage;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.platform.Phrases;
import java.util.Optional;

/**
 * Something other than a text that differs, on the page.
 *
 * @param place which block
 * @param what which line of it
 * @param before as it stood in the source; empty where it was not there
 * @param after empty where it is gone
 */
public record ParticularRow(String place, String what, String before, String after) {

    private static final int LONGEST = 300;

    static ParticularRow of(Particular one, ModuleSource source, Phrases phrases) {
        Where where = one.where();
        boolean block = where.path().isEmpty();
        String place = BlockName.in(source, where.block(), phrases);
        if (block) {
            String sentence = one.after().isPresent() ? "author_history.block.new" : "author_history.block.gone";
            return new ParticularRow(place, phrases.say(sentence), "", "");
        }
        var passage = new Passage(where, Passage.Kind.LINE, "", Optional.empty(), 0);
        return new ParticularRow(place, new PartWords(phrases).full(passage), cut(one.before()), cut(one.after()));
    }

    public boolean gone() {
        return !before.isEmpty();
    }

    public boolean came() {
        return !after.isEmpty();
    }

    private static String cut(Optional<String> lines) {
        String all = lines.orElse("");
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + " …";
    }
}
