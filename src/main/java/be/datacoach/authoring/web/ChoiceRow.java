package be.datacoach.authoring.web;

import be.datacoach.adaptation.path.Reason;
import be.datacoach.authoring.preview.PersonaView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A choice among texts, or an added block: the rule and its reason, and everywhere it shows. */
public record ChoiceRow(String what, String rule, String reason, List<String> places) {

    public ChoiceRow {
        places = List.copyOf(places);
    }

    /** The same reason once, with all its places. */
    static List<ChoiceRow> of(PersonaView view, Set<String> shown, Locale locale) {
        Map<ChoiceRow, List<String>> places = new LinkedHashMap<>();
        for (PersonaView.Choice choice : view.choices()) {
            if (!shown.contains(choice.where())) continue;
            for (Reason reason : choice.reasons()) {
                var row = new ChoiceRow(
                        String.join(" + ", choice.keys()),
                        reason.rule(),
                        reason.sentence().in(locale),
                        List.of());
                places.computeIfAbsent(row, none -> new ArrayList<>()).add(choice.where());
            }
        }
        return places.entrySet().stream()
                .map(entry -> new ChoiceRow(
                        entry.getKey().what, entry.getKey().rule, entry.getKey().reason, entry.getValue()))
                .toList();
    }

    public boolean keyed() {
        return !what.isEmpty();
    }

    public boolean ruled() {
        return !rule.isEmpty();
    }

    public String where() {
        return String.join(", ", places);
    }
}
