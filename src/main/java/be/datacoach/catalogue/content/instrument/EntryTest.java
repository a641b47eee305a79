package be.datacoach.catalogue.content.instrument;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.SkillId;
import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.content.Quiz;
import java.util.List;
import java.util.Optional;

/**
 * The instapmeting: what somebody has done, and what they show. Every performance item has parallel forms; who meets it
 * a second time, at the end of the path, gets the other one.
 */
public record EntryTest(Cover cover, Scale scale, List<Rated> self, List<Item> items) {

    /**
     * A performance item.
     *
     * @param stage 1: at the start; 2: with the first module of the competency
     * @param level BAO or SO where it is for that school level only
     */
    public record Item(
            String id,
            CompetencyId competency,
            int stage,
            Optional<SkillId> skill,
            Optional<String> level,
            Quiz.Kind kind,
            List<Form> forms) {
        public Item {
            forms = List.copyOf(forms);
        }

        /** The form of an attempt, counted from 1: A, B, and so on in turn. */
        public Form form(int attempt) {
            return forms.get((attempt - 1) % forms.size());
        }

        /** Whether it is meant for who works at this school level; who has not said so gets the first level. */
        public boolean isFor(String schoolLevel) {
            return level.isEmpty() || level.get().equals(schoolLevel);
        }

        /** The points of the best option. */
        public int maximum() {
            return kind == Quiz.Kind.JUDGEMENT ? 2 : 1;
        }
    }

    /**
     * A task in one situation.
     *
     * @param question as Markdown, with the numbers of its figure in a table
     * @param figure the same numbers, drawn
     */
    public record Form(String name, Text question, Optional<Figure> figure, List<Option> options) {
        public Form {
            options = List.copyOf(options);
        }

        public Optional<Option> option(String id) {
            return options.stream().filter(option -> option.id.equals(id)).findFirst();
        }
    }

    /** @param points 1 for right and 0 for wrong; 0 to 2 in a judgement */
    public record Option(String id, Text text, int points, Text feedback) {}

    public EntryTest {
        self = List.copyOf(self);
        items = List.copyOf(items);
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id.equals(id)).findFirst();
    }
}
