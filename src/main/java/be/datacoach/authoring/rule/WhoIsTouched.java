package be.datacoach.authoring.rule;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.assignment.plan.StoredPlans;
import be.datacoach.authoring.persona.Cast;
import be.datacoach.authoring.persona.Imagined;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.RulePublication;
import be.datacoach.catalogue.source.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a rule touches: personas by name, and learners as a count. Learners are counted for the rule in force alone, never
 * for a draft: whoever could write conditions and read counts could ask after single people.
 */
@ApplicationScoped
public class WhoIsTouched {

    private static final int FEWEST = 5;

    /**
     * Whom.
     *
     * @param now personas in whose path the rule plays a part now
     * @param drafted the same with the draft; nothing where there is none that can be read
     * @param learners how many have it in their path now; nothing for fewer than {@code fewest}
     */
    public record Touched(List<Imagined> now, Optional<List<Imagined>> drafted, Optional<Long> learners, int fewest) {
        public Touched {
            now = List.copyOf(now);
        }
    }

    @Inject
    private Cast cast;

    @Inject
    private Catalogue catalogue;

    @Inject
    private RuleTrial trial;

    @Inject
    private StoredPlans plans;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Touched by(RuleId rule) {
        List<Imagined> all = cast.all();
        long learners = plans.countWithRule(rule);
        int fewest = catalogue.common().threshold("few", FEWEST);
        return new Touched(
                touched(all, rule, catalogue.curriculum()),
                trial.curriculum(rule).map(drafted -> touched(all, rule, drafted)),
                learners < fewest ? Optional.empty() : Optional.of(learners),
                fewest);
    }

    private List<Imagined> touched(List<Imagined> all, RuleId rule, Curriculum curriculum) {
        return all.stream()
                .filter(one -> touches(rule, Planner.plan(one.persona().planning(curriculum, catalogue.calendar()))))
                .toList();
    }

    private static boolean touches(RuleId rule, LearningPath path) {
        return Stream.concat(path.decisions().stream(), path.questions().stream())
                .map(Decision::reason)
                .anyMatch(reason -> reason.rule().equals(rule.code()));
    }

    /** The curriculum with the draft of a rule in it. */
    @ApplicationScoped
    static class RuleTrial {

        @Inject
        private RuleDrafts drafts;

        @Inject
        private RulePublication publication;

        Optional<Curriculum> curriculum(RuleId rule) {
            return drafts.of(rule)
                    .flatMap(draft -> publication.tryOut(draft.source()).value())
                    .map(Library::curriculum);
        }
    }
}
