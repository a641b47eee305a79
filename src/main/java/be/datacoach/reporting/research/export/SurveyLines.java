package be.datacoach.reporting.research.export;

import be.datacoach.intake.answering.SurveyAnswers.SurveyAnswer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lines on the short surveys. What others at the school know as well is a trait, and shown only where it is shared. */
final class SurveyLines {
    private static final Set<String> TRAITS = Set.of("mandate", "hours");

    private SurveyLines() {}

    static List<List<String>> of(String pid, List<SurveyAnswer> answers) {
        return answers.stream()
                .map(answer -> List.of(pid, answer.wave(), answer.item(), answer.value()))
                .toList();
    }

    /** Those that are traits, by column. */
    static Map<String, String> traits(List<SurveyAnswer> answers) {
        Map<String, String> traits = new TreeMap<>();
        answers.stream()
                .filter(answer -> TRAITS.contains(answer.item()))
                .forEach(answer -> traits.put(column(answer.wave(), answer.item()), answer.value()));
        return traits;
    }

    /** Whether a line may be shown of this person. */
    static boolean isShown(List<String> line, Anonymous.Seen person) {
        return !TRAITS.contains(line.get(2))
                || person.of(column(line.get(1), line.get(2))).equals(line.get(3));
    }

    private static String column(String wave, String item) {
        return "survey." + wave + "." + item;
    }
}
