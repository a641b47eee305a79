package be.datacoach.practice.web;

import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Reflection;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.sheet.Written;
import java.util.List;

/** A reflection or artefact on the page: fields with what was written in them. */
public record WritingPanel(String intro, List<FieldRow> fields, int revision, List<ArtefactForm.Criterion> criteria) {
    private static final int LINES = 5;

    public WritingPanel {
        fields = List.copyOf(fields);
        criteria = List.copyOf(criteria);
    }

    static WritingPanel of(Played played, Block block, Written written) {
        if (block instanceof ArtefactForm form) {
            return new WritingPanel(
                    played.words(form.intro()),
                    form.fields().stream()
                            .map(field -> row(played, field, written))
                            .toList(),
                    written.revision(),
                    form.criteria());
        }
        Reflection reflection = (Reflection) block;
        return new WritingPanel(
                played.words(reflection.intro()),
                reflection.prompts().stream()
                        .map(prompt -> row(played, prompt, written))
                        .toList(),
                written.revision(),
                List.of());
    }

    private static FieldRow row(Played played, ArtefactForm.Field field, Written written) {
        return new FieldRow(
                field.id(),
                field.label(),
                played.words(field.guidance()),
                field.lines(),
                field.required(),
                written.text(field.id()));
    }

    private static FieldRow row(Played played, Reflection.Prompt prompt, Written written) {
        return new FieldRow(
                prompt.id(),
                played.words(prompt.prompt()),
                played.words(prompt.guidance()),
                LINES,
                false,
                written.text(prompt.id()));
    }
}
