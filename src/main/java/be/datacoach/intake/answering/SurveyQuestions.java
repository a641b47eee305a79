package be.datacoach.intake.answering;

import be.datacoach.catalogue.content.instrument.Cover;
import be.datacoach.catalogue.content.instrument.Instruments;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.catalogue.content.instrument.Surveys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a survey asks, in the order of its wave. */
final class SurveyQuestions {
    private SurveyQuestions() {}

    /** Without questions where the file knows no such wave. */
    static Questionnaire of(Part part, Instruments instruments) {
        Surveys surveys = instruments.surveys();
        Optional<Surveys.Wave> wave = part.wave().flatMap(surveys::wave);
        Cover cover = surveys.cover();
        Cover own = new Cover(
                cover.id(),
                cover.version(),
                wave.map(Surveys.Wave::title).orElse(cover.title()),
                wave.map(Surveys.Wave::lead).orElse(cover.lead()));
        List<Asked> questions = new ArrayList<>();
        wave.ifPresent(one -> one.asks().forEach(asked -> questions.addAll(of(asked, instruments))));
        return new Questionnaire(part, own, questions);
    }

    private static List<Asked> of(String asked, Instruments instruments) {
        Surveys surveys = instruments.surveys();
        if (asked.equals(Surveys.AGAIN)) {
            List<Rated> sentences = instruments.entry().self().stream()
                    .filter(one -> surveys.again().contains(one.id()))
                    .toList();
            return Questionnaire.rated(sentences, instruments.entry().scale());
        }
        return surveys.choice(asked)
                .map(choice -> List.<Asked>of(new Asked.Choosing(choice)))
                .orElseGet(() -> Questionnaire.rated(surveys.itemsOf(asked), surveys.scale()));
    }
}
