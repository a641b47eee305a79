package be.datacoach.intake.result;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.scoring.CompetencyScore;
import be.datacoach.intake.scoring.FactorScore;
import be.datacoach.intake.scoring.TaskNeed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a part.
 *
 * @param scores by kind; those of other instruments are empty
 * @param facts what rules may ask of it; an empty value is not known (any more)
 */
public record PartResult(Part part, Scores scores, Map<AttributeId, Optional<Value>> facts) {

    /** Scores as they are shown: in words, with how sure they are. */
    public record Scores(List<CompetencyScore> competencies, List<FactorScore> factors, List<TaskNeed> needs) {
        static final Scores NONE = new Scores(List.of(), List.of(), List.of());

        public Scores {
            competencies = List.copyOf(competencies);
            factors = List.copyOf(factors);
            needs = List.copyOf(needs);
        }
    }

    public PartResult {
        facts = Map.copyOf(facts);
    }
}
