package be.datacoach.catalogue.content;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form for something the coach makes for the own school, with the rubric it is looked at with.
 *
 * @param outward whether it is meant for people outside the school, so that nobody should be recognised in it
 */
public record ArtefactForm(Frame frame, VariedText intro, List<Field> fields, List<Criterion> criteria, boolean outward)
        implements Block {

    /**
     * A field to fill in.
     *
     * @param lines height of the field; 1 is a single line
     * @param from what was written before and can be begun with
     */
    public record Field(
            String id, String label, VariedText guidance, int lines, boolean required, Optional<From> from) {}

    /** A field of another artefact. */
    public record From(ModuleId module, BlockId block, String field) {
        @Override
        public String toString() {
            return module + "/" + block + "/" + field;
        }
    }

    /** A criterion with what each level from 0 to 3 looks like. */
    public record Criterion(String id, String label, List<String> levels) {
        public Criterion {
            levels = List.copyOf(levels);
        }
    }

    public ArtefactForm {
        fields = List.copyOf(fields);
        criteria = List.copyOf(criteria);
    }

    @Override
    public Stream<VariedText> texts() {
        return Stream.concat(Stream.of(intro), fields.stream().map(Field::guidance));
    }
}
