package be.datacoach.intake.result;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.scoring.CompetencyScore;
import be.datacoach.intake.scoring.FactorScore;
import be.datacoach.intake.scoring.Grown;
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

    /**
     * Scores as they are shown: in words, with how sure they are.
     *
     * @param grown of what was asked a second time
     */
    public record Scores(
            List<CompetencyScore> competencies, List<Grown> grown, List<FactorScore> factors, List<TaskNeed> needs) {
        static final Scores NONE = new Scores(List.of(), List.of(), List.of(), List.of());

        static Scores entry(List<CompetencyScore> competencies) {
            return new Scores(competencies, List.of(), List.of(), List.of());
        }

        static Scores grown(List<Grown> grown) {
            return new Scores(List.of(), grown, List.of(), List.of());
        }

        static Scores culture(List<FactorScore> factors) {
            return new Scores(List.of(), List.of(), factors, List.of());
        }

        static Scores needs(List<TaskNeed> needs) {
            return new Scores(List.of(), List.of(), List.of(), needs);
        }

        public Scores {
            competencies = List.copyOf(competencies);
            grown = List.copyOf(grown);
            factors = List.copyOf(factors);
            needs = List.copyOf(needs);
        }
    }

    public PartResult {
        facts = Map.copyOf(facts);
    }
}
