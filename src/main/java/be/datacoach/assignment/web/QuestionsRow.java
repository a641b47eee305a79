package be.datacoach.assignment.web;

import be.datacoach.assignment.SuggestQuestions.Suggestion;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.answering.Part;
import be.datacoach.platform.Phrases;

/**
 * Questions that would make a path fit better.
 *
 * @param note what is special about them; may be empty
 */
public record QuestionsRow(String title, String part, int minutes, String note) {

    static QuestionsRow of(Suggestion suggestion, Catalogue catalogue, Phrases phrases) {
        Part part = suggestion.part();
        String about = part.competency()
                .flatMap(competency -> catalogue.curriculum().competency(competency))
                .map(competency -> competency.label().in(phrases.locale()))
                .orElse("");
        return new QuestionsRow(
                phrases.say("learner_home.questions." + part.kind(), about),
                part.code(),
                part.minutes(),
                suggestion.answered() == 0
                        ? ""
                        : phrases.say("learner_home.questions.begun", suggestion.answered(), suggestion.questions()));
    }
}
