package be.datacoach.intake.team;

import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.ContextForm.TeamTerms;
import be.datacoach.catalogue.content.instrument.CultureScan;
import be.datacoach.catalogue.content.instrument.NeedsScan;
import be.datacoach.catalogue.content.instrument.NeedsScan.Asked;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.catalogue.content.instrument.Scale;
import be.datacoach.intake.scoring.TaskNeed;
import be.datacoach.intake.team.Questionnaire.Item;
import be.datacoach.intake.team.Questionnaire.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a team is asked, and what one person's answers count for. */
@ApplicationScoped
class Questionnaires {
    static final String IMPORTANCE = "-B";
    static final String COVERAGE = "-D";

    @Inject
    private Catalogue catalogue;

    TeamTerms terms() {
        return catalogue.contextForm().team();
    }

    Questionnaire of(Instrument instrument) {
        return instrument == Instrument.CULTURE ? culture() : needs();
    }

    private Questionnaire culture() {
        CultureScan scan = catalogue.instruments().culture();
        List<Item> items = scan.items().stream()
                .map(item -> new Item(item.id(), Kind.STATEMENT, item.text(), scan.scale()))
                .toList();
        return new Questionnaire(scan.cover(), List.of(new Questionnaire.Part(Optional.empty(), items)));
    }

    private Questionnaire needs() {
        NeedsScan scan = catalogue.instruments().needs();
        List<Questionnaire.Part> parts =
                scan.tasks().stream().map(task -> part(task, scan)).toList();
        return new Questionnaire(scan.cover(), parts);
    }

    private static Questionnaire.Part part(Asked task, NeedsScan scan) {
        String id = task.task().code();
        return new Questionnaire.Part(
                Optional.of(task.text()),
                List.of(
                        new Item(id + IMPORTANCE, Kind.IMPORTANCE, task.text(), scan.importance()),
                        new Item(id + COVERAGE, Kind.COVERAGE, task.text(), scan.coverage())));
    }

    /** What is counted: factors, or needs with their importance and coverage; never a single statement about the team. */
    List<String> counted(Instrument instrument) {
        return instrument == Instrument.CULTURE
                ? catalogue.instruments().culture().factors().stream()
                        .map(CultureScan.Factor::code)
                        .toList()
                : catalogue.instruments().needs().tasks().stream()
                        .map(task -> task.task().code())
                        .flatMap(task -> Stream.of(task, task + IMPORTANCE, task + COVERAGE))
                        .toList();
    }

    /** What one person's answers raise the counters by. */
    Map<String, Double> counting(Instrument instrument, Map<String, Integer> answers) {
        return instrument == Instrument.CULTURE ? factors(answers) : tasks(answers);
    }

    private Map<String, Double> factors(Map<String, Integer> answers) {
        CultureScan scan = catalogue.instruments().culture();
        Map<String, Double> counting = new TreeMap<>();
        for (CultureScan.Factor factor : scan.factors()) {
            List<Rated> about = scan.about(factor.code());
            List<Integer> given = about.stream()
                    .filter(item -> answers.containsKey(item.id()))
                    .map(item -> item.counted(answers.getOrDefault(item.id(), 0), scan.scale()))
                    .toList();
            if (given.size() >= catalogue.instruments().thresholds().of("enough-answers")) {
                counting.put(
                        factor.code(),
                        given.stream().mapToInt(Integer::intValue).average().orElseThrow());
            }
        }
        return counting;
    }

    private Map<String, Double> tasks(Map<String, Integer> answers) {
        Map<String, Double> counting = new TreeMap<>();
        for (Asked task : catalogue.instruments().needs().tasks()) {
            String id = task.task().code();
            Integer importance = answers.get(id + IMPORTANCE);
            Integer coverage = answers.get(id + COVERAGE);
            if (importance == null || coverage == null) continue;
            counting.put(id, (double) new TaskNeed(task.task(), importance, coverage, Optional.empty()).need());
            counting.put(id + IMPORTANCE, importance.doubleValue());
            counting.put(id + COVERAGE, coverage.doubleValue());
        }
        return counting;
    }

    /** Whether these are answers to these questions, and nothing else. */
    boolean holds(Instrument instrument, Map<String, Integer> answers) {
        Map<String, Scale> scales = new TreeMap<>();
        of(instrument).parts().stream()
                .flatMap(part -> part.items().stream())
                .forEach(item -> scales.put(item.id(), item.scale()));
        return answers.entrySet().stream().allMatch(answer -> {
            Scale scale = scales.get(answer.getKey());
            return scale != null && scale.holds(answer.getValue());
        });
    }
}
