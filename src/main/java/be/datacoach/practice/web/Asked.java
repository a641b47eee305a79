package be.datacoach.practice.web;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.figure.Looking;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;

/** What the address asks for; forms on these pages send it along. */
final class Asked {
    private static final String FILTER = "f.";

    private Asked() {}

    static ModuleId module() {
        return new ModuleId(parameter("module"));
    }

    static BlockId block() {
        return new BlockId(parameter("block"));
    }

    /** A whole number, or -1. */
    static int number(String name) {
        String sent = parameter(name);
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }

    /** Another attempt at a quiz. */
    static boolean again() {
        return !parameter("again").isEmpty();
    }

    /** Sent from the questions, not from the page that tells how they went. */
    static boolean fromQuestions() {
        return !parameter("questions").isEmpty();
    }

    /** What is asked to see of a figure; as the author drew it where nothing is. */
    static Looking looking() {
        if (parameter("looked").isEmpty()) {
            return Looking.FIRST;
        }
        Map<String, Set<String>> filter = new HashMap<>();
        Faces.getRequestParameterValuesMap().forEach((name, values) -> {
            if (name.startsWith(FILTER)) {
                filter.put(name.substring(FILTER.length()), new HashSet<>(List.of(values)));
            }
        });
        Optional<String> by = Optional.of(parameter("by")).filter(column -> !column.isEmpty());
        return new Looking(
                filter, by, !parameter("percent").isEmpty(), !parameter("mean").isEmpty());
    }

    private static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }
}
