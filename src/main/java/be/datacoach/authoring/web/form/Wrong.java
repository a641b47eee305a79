package be.datacoach.authoring.web.form;

import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.catalogue.FindingText;
import be.datacoach.catalogue.source.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the check says, by the place in a block that it is about. */
public final class Wrong {

    private final Map<Finding, Where> places = new LinkedHashMap<>();
    private final String block;
    private final FindingText text;

    /** Of the draft of one module. */
    public Wrong(List<Finding> findings, ModuleSource source, String block, Locale locale) {
        this.block = block;
        this.text = FindingText.in(locale);
        for (Finding finding : findings) {
            Optional<Where> place = source.placeAt(finding.line(), finding.column());
            place.ifPresent(where -> places.put(finding, where));
        }
    }

    /** About a field, or a place within it. */
    public List<String> at(String path) {
        return sentences(place -> (place + "/").startsWith(path + "/"));
    }

    /** All of this block: the sentences at each place. */
    public Map<String, List<String>> all() {
        var all = new LinkedHashMap<String, List<String>>();
        places.values().stream()
                .filter(place -> place.block().equals(block))
                .map(Where::path)
                .distinct()
                .forEach(path -> all.put(path, exactly(path)));
        return all;
    }

    /** About a thing as a whole. */
    List<String> exactly(String path) {
        return sentences(path::equals);
    }

    private List<String> sentences(Predicate<String> wanted) {
        return places.entrySet().stream()
                .filter(one -> one.getValue().block().equals(block))
                .filter(one -> wanted.test(one.getValue().path()))
                .map(one -> text.sentence(one.getKey()))
                .distinct()
                .toList();
    }
}
