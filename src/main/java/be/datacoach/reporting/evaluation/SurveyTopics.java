package be.datacoach.reporting.evaluation;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.catalogue.content.instrument.Preferences;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.catalogue.content.instrument.Surveys;
import be.datacoach.intake.answering.SurveyAnswers.SurveyAnswer;
import be.datacoach.reporting.evaluation.LookingBack.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What answers to the surveys come to in words: a band for each group of statements, the answer itself for a choice. */
final class SurveyTopics {
    private SurveyTopics() {}

    /** Topics of which something was said, in the order of the file. */
    static List<Topic> of(Surveys surveys, Collection<SurveyAnswer> answers) {
        List<Topic> topics = new ArrayList<>();
        surveys.groups()
                .forEach(group -> topics.add(new Topic(
                        group.title(),
                        byWave(surveys, wave -> surveys.said(group, rated(surveys, group, wave, answers))))));
        surveys.choices()
                .forEach(choice -> topics.add(
                        new Topic(choice.question(), byWave(surveys, wave -> chosen(choice, wave, answers)))));
        return topics.stream().filter(topic -> !topic.said().isEmpty()).toList();
    }

    private static Map<String, Text> byWave(Surveys surveys, Function<String, Optional<Text>> said) {
        Map<String, Text> byWave = new TreeMap<>();
        surveys.waves().forEach(wave -> said.apply(wave.id()).ifPresent(text -> byWave.put(wave.id(), text)));
        return byWave;
    }

    private static List<Integer> rated(
            Surveys surveys, Surveys.Group group, String wave, Collection<SurveyAnswer> answers) {
        return surveys.itemsOf(group.id()).stream()
                .flatMap(item -> given(item.id(), wave, answers)
                        .filter(value -> value.matches("\\d"))
                        .map(value -> counted(item, Integer.parseInt(value), surveys)))
                .toList();
    }

    private static int counted(Rated item, int value, Surveys surveys) {
        return item.counted(value, surveys.scale());
    }

    private static Optional<Text> chosen(Preferences.Choice choice, String wave, Collection<SurveyAnswer> answers) {
        return given(choice.id(), wave, answers)
                .flatMap(value -> choice.options().stream()
                        .filter(option -> option.value().equals(value)))
                .map(Preferences.Option::label)
                .findFirst();
    }

    private static Stream<String> given(String item, String wave, Collection<SurveyAnswer> answers) {
        return answers.stream()
                .filter(one -> one.item().equals(item) && one.wave().equals(wave))
                .map(SurveyAnswer::value);
    }
}
