package be.datacoach.intake.result;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.CoachFacts;
import be.datacoach.intake.answering.Answers;
import be.datacoach.intake.answering.Asked;
import be.datacoach.intake.answering.Asking;
import be.datacoach.intake.answering.Given;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.answering.Questionnaire;
import be.datacoach.intake.scoring.CompetencyScore;
import be.datacoach.intake.scoring.FactorScore;
import be.datacoach.intake.scoring.Grown;
import be.datacoach.intake.scoring.TaskNeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of the parts that somebody answered. */
@ApplicationScoped
public class Results {
    private static final AttributeId SOURCE = new AttributeId("culture.source");

    @Inject
    private Catalogue catalogue;

    @Inject
    private Asking asking;

    @Inject
    private Answers answers;

    @Inject
    private CoachFacts facts;

    /** Whose result. */
    record Whose(AccountId id, String uid) {
        static Whose of(Account account) {
            return new Whose(account.id(), account.uid());
        }
    }

    /** What came of a part that the coach lets count; nothing of any other. */
    public Optional<PartResult> finished(Account coach, Part part) {
        return answers.of(coach.uid(), part).finished().isEmpty() ? Optional.empty() : of(Whose.of(coach), part);
    }

    /** Nothing where the part asks nothing. */
    Optional<PartResult> of(Whose coach, Part part) {
        return asking.of(coach.id, coach.uid, part).map(asked -> switch (part.kind()) {
            case ENTRY, ENTRY_MORE -> entry(coach, part);
            case ENTRY_AGAIN, ENTRY_MORE_AGAIN -> again(coach, part);
            case CULTURE_SHORT, CULTURE -> culture(coach, asked);
            case NEEDS -> needs(scan(coach, asked), part);
            case PREFERENCES ->
                new PartResult(part, PartResult.Scores.NONE, scan(coach, asked).preferences());
            case SURVEY_T0, SURVEY_T1, SURVEY_T2 -> new PartResult(part, PartResult.Scores.NONE, Map.of());
        });
    }

    /** All stages together: the tasks of a competency are asked later than what somebody says of it. */
    private PartResult entry(Whose coach, Part part) {
        EntryResult result = answered(coach, firstTime());
        List<CompetencyScore> scores = result.scores(catalogue.curriculum());
        return new PartResult(part, PartResult.Scores.entry(scores), result.facts(scores));
    }

    /** The second time shows how somebody grew, and says nothing to rules. */
    private PartResult again(Whose coach, Part part) {
        Curriculum curriculum = catalogue.curriculum();
        List<CompetencyScore> before =
                answered(coach, List.of(part.firstTime())).scores(curriculum);
        List<Grown> grown = answered(coach, List.of(part)).scores(curriculum).stream()
                .flatMap(now -> before.stream()
                        .filter(first -> first.competency().equals(now.competency()))
                        .flatMap(first -> Grown.between(first, now).stream()))
                .toList();
        return new PartResult(part, PartResult.Scores.grown(grown), Map.of());
    }

    private List<Part> firstTime() {
        var parts = new ArrayList<Part>();
        parts.add(Part.of(Part.Kind.ENTRY));
        catalogue.curriculum().competencies().forEach(competency -> parts.add(Part.more(competency.id())));
        return parts;
    }

    private EntryResult answered(Whose coach, List<Part> parts) {
        var asked = new ArrayList<Asked>();
        var given = new HashMap<String, Given>();
        Map<Part, Answers.Sheet> sheets =
                answers.ofInstrument(coach.uid, parts.get(0).instrument());
        for (Part one : parts) {
            asking.of(coach.id, coach.uid, one).ifPresent(questionnaire -> asked.addAll(questionnaire.questions()));
            given.putAll(sheets.getOrDefault(one, Answers.Sheet.EMPTY).given());
        }
        return new EntryResult(asked, given);
    }

    /** What the team itself said takes the place of what one person thinks of it. */
    private PartResult culture(Whose coach, Questionnaire asked) {
        List<FactorScore> factors = scan(coach, asked).factors();
        Fact source = facts.of(coach.id).get(SOURCE);
        boolean alone = source == null || source.value().equals(Value.of("SELF"));
        return new PartResult(
                asked.part(), PartResult.Scores.culture(factors), alone ? ScanResults.culture(factors) : Map.of());
    }

    private static PartResult needs(ScanResults scan, Part part) {
        List<TaskNeed> needs = scan.needs();
        return new PartResult(part, PartResult.Scores.needs(needs), scan.needs(needs));
    }

    private ScanResults scan(Whose coach, Questionnaire asked) {
        Map<String, Given> given = answers.of(coach.uid, asked.part()).given();
        return new ScanResults(catalogue.instruments(), asked, given);
    }
}
