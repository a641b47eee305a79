package be.datacoach.reporting.research.export;

import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.instrument.EntryTest;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.intake.answering.Answers;
import be.datacoach.intake.answering.Given;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.scoring.CompetencyScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Raw lines on the instapmeting, those parts that count; each begins with the school level that its item is for, or nothing. */
record IntakeLines(EntryTest test) {

    List<List<String>> of(String pid, Map<Part, Answers.Sheet> sheets, List<CompetencyScore> scores) {
        List<List<String>> lines = new ArrayList<>();
        sheets.forEach((part, sheet) -> {
            if (sheet.finished().isEmpty()) return;
            new TreeMap<>(sheet.given())
                    .forEach((item, given) ->
                            line(pid, part, item, given, scores).ifPresent(lines::add));
        });
        return lines;
    }

    private Optional<List<String>> line(String pid, Part part, String item, Given given, List<CompetencyScore> scores) {
        return test.item(item)
                .map(task -> task(pid, part, task, given, scores))
                .or(() -> test.self().stream()
                        .filter(rated -> rated.id().equals(item))
                        .findFirst()
                        .flatMap(rated -> statement(pid, part, rated, given, scores)));
    }

    private List<String> task(String pid, Part part, EntryTest.Item task, Given given, List<CompetencyScore> scores) {
        int points = given.choice()
                .flatMap(task.form(part.attempt())::option)
                .map(EntryTest.Option::points)
                .orElse(0);
        String kind = task.kind() == Quiz.Kind.JUDGEMENT ? "SJT" : "KNOWLEDGE";
        List<String> line = new ArrayList<>(List.of(
                task.level().orElse(""),
                pid,
                wave(part),
                task.form(part.attempt()).name(),
                task.competency().code(),
                task.id(),
                kind,
                Integer.toString(points)));
        line.addAll(of(task.competency().code(), part, scores));
        return line;
    }

    private Optional<List<String>> statement(
            String pid, Part part, Rated rated, Given given, List<CompetencyScore> scores) {
        OptionalInt answer = given.number(Given.VALUE);
        if (answer.isEmpty()) return Optional.empty();
        List<String> line = new ArrayList<>(List.of(
                "", pid, wave(part), "A", rated.about(), rated.id(), "SELF", Integer.toString(answer.getAsInt())));
        line.addAll(of(rated.about(), part, scores));
        return Optional.of(line);
    }

    private static String wave(Part part) {
        return part.again() ? "T1" : "T0";
    }

    /** S, P, M and G as they were at the start; the second time, lines say what was answered and nothing was computed. */
    private static List<String> of(String competency, Part part, List<CompetencyScore> scores) {
        return scores.stream()
                .filter(score -> !part.again() && score.competency().id().code().equals(competency))
                .findFirst()
                .map(score -> List.of(
                        text(score.self()),
                        text(score.performance()),
                        Integer.toString(score.mastery()),
                        text(score.gap())))
                .orElse(List.of("", "", "", ""));
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
