package be.datacoach.intake.answering;

import be.datacoach.catalogue.content.instrument.Cover;
import be.datacoach.catalogue.content.instrument.EntryTest;
import be.datacoach.catalogue.content.instrument.Instruments;
import be.datacoach.catalogue.content.instrument.Preferences;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.catalogue.content.instrument.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All questions of a part, in order. */
public record Questionnaire(Part part, Cover cover, List<Asked> questions) {

    /** Periods away that can be given at once. */
    private static final int AWAY = 3;

    /** The day by which somebody would like to be ready. */
    public static final String READY_BY = "ready-by";

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** @param schoolLevel BAO or SO: some tasks differ */
    public static Questionnaire of(Part part, Instruments instruments, String schoolLevel) {
        return switch (part.kind()) {
            case ENTRY, ENTRY_MORE, ENTRY_AGAIN, ENTRY_MORE_AGAIN ->
                new Questionnaire(part, instruments.entry().cover(), entry(part, instruments.entry(), schoolLevel));
            case CULTURE_SHORT ->
                new Questionnaire(
                        part,
                        instruments.culture().cover(),
                        rated(
                                instruments.culture().shortItems(),
                                instruments.culture().scale()));
            case CULTURE ->
                new Questionnaire(
                        part,
                        instruments.culture().cover(),
                        rated(
                                instruments.culture().items(),
                                instruments.culture().scale()));
            case NEEDS ->
                new Questionnaire(
                        part,
                        instruments.needs().cover(),
                        instruments.needs().tasks().stream()
                                .<Asked>map(asked -> new Asked.Need(instruments.needs(), asked))
                                .toList());
            case PREFERENCES ->
                new Questionnaire(part, instruments.preferences().cover(), preferences(instruments.preferences()));
            case SURVEY_T0, SURVEY_T1, SURVEY_T2 -> SurveyQuestions.of(part, instruments);
        };
    }

    public Optional<Asked> question(String id) {
        return questions.stream().filter(asked -> asked.id().equals(id)).findFirst();
    }

    private static List<Asked> entry(Part part, EntryTest entry, String schoolLevel) {
        var questions = new ArrayList<Asked>();
        if (part.kind() == Part.Kind.ENTRY) questions.addAll(rated(entry.self(), entry.scale()));
        int stage = part.competency().isPresent() ? 2 : 1;
        entry.items().stream()
                .filter(item -> item.stage() == stage && item.isFor(schoolLevel))
                .filter(item ->
                        part.competency().isEmpty() || part.competency().get().equals(item.competency()))
                .forEach(item -> questions.add(new Asked.Tried(item, item.form(part.attempt()))));
        return questions;
    }

    static List<Asked> rated(List<Rated> items, Scale scale) {
        return items.stream()
                .<Asked>map(item -> new Asked.Statement(item, scale))
                .toList();
    }

    private static List<Asked> preferences(Preferences preferences) {
        var questions = new ArrayList<Asked>();
        preferences.choices().forEach(choice -> questions.add(new Asked.Choosing(choice)));
        questions.add(new Asked.Day(READY_BY));
        for (int number = 1; number <= AWAY; number++) questions.add(new Asked.Away("away-" + number));
        questions.addAll(rated(preferences.motivation(), preferences.scale()));
        return questions;
    }
}
