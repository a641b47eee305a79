package be.datacoach.practice.sheet;

import be.datacoach.catalogue.content.ArtefactForm;
import java.util.List;

/** What an artefact needs before it is done. */
public final class Requirement {
    private Requirement() {}

    /** The required fields without an answer. */
    public static List<ArtefactForm.Field> missing(ArtefactForm form, Written written) {
        return form.fields().stream()
                .filter(ArtefactForm.Field::required)
                .filter(field -> !written.has(field.id()))
                .toList();
    }
}
