package be.datacoach.catalogue.content;

import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.SkillId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Questions that assess a module, or a challenge: a short test for who may skip what they show they can.
 *
 * @param challenge whether it is a challenge
 * @param pass percent of the points, from which it is passed
 * @param critical items that must be entirely right as well
 */
public record Quiz(Frame frame, boolean challenge, VariedText intro, int pass, Set<String> critical, List<Item> items)
        implements Block {

    /** How an answer is counted. */
    public enum Kind {
        /** One option is right. */
        SINGLE,
        /** Every right option counts, every wrong one takes one away, never below zero. */
        MULTIPLE,
        /** Options are worth 0 (harmful), 1 (defensible) or 2 (best). */
        JUDGEMENT
    }

    /**
     * A question in parallel forms: the same goal, another situation.
     *
     * @param forms the first attempt has form A (index 0), the second form B, and so on in turn
     */
    public record Item(String id, Goal goal, Optional<SkillId> skill, Kind kind, List<Form> forms) {
        public Item {
            forms = List.copyOf(forms);
        }

        /** The form of an attempt, counted from 1. */
        public Form form(int attempt) {
            return forms.get((attempt - 1) % forms.size());
        }
    }

    /** @param figure stands below the question */
    public record Form(String name, VariedText question, Optional<Figure> figure, List<Option> options) {
        public Form {
            options = List.copyOf(options);
        }
    }

    /**
     * An answer to choose.
     *
     * @param points 1 for right and 0 for wrong; 0 to 2 in a judgement
     */
    public record Option(String id, VariedText text, int points, VariedText feedback) {}

    public Quiz {
        critical = Set.copyOf(critical);
        items = List.copyOf(items);
    }

    @Override
    public Stream<VariedText> texts() {
        Stream<VariedText> itemTexts = items.stream()
                .flatMap(item -> item.forms.stream())
                .flatMap(form -> Stream.concat(
                        Stream.of(form.question),
                        form.options.stream().flatMap(option -> Stream.of(option.text, option.feedback))));
        return Stream.concat(Stream.of(intro), itemTexts);
    }
}
