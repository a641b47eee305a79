package be.datacoach.intake.training;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.intake.CoachFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a counsellor is asked first, and what they answered. */
@ApplicationScoped
public class ReadOwnAnswers {

    /** @param told by question; a question that was left open, or was never asked, is not in it */
    public record Sheet(List<Question> questions, Map<AttributeId, Value> told) {
        public Sheet {
            questions = List.copyOf(questions);
            told = Map.copyOf(told);
        }

        public Optional<Value> about(Question question) {
            return Optional.ofNullable(told.get(question.attribute()));
        }
    }

    @Inject
    private Catalogue catalogue;

    @Inject
    private CoachFacts facts;

    @Inject
    private CurrentUser user;

    @Requires(Permission.TRAIN_ONESELF)
    @Transactional
    public Sheet read() {
        List<Question> questions = catalogue.firstScreen(LearnerKind.COUNSELLOR).questions();
        Map<AttributeId, Fact> known = facts();
        var told = new TreeMap<AttributeId, Value>();
        questions.forEach(question -> Optional.ofNullable(known.get(question.attribute()))
                .ifPresent(fact -> told.put(question.attribute(), fact.value())));
        return new Sheet(questions, told);
    }

    /** The same by attribute, with when it was said; nothing of what they said as a coach. */
    @Requires(Permission.TRAIN_ONESELF)
    @Transactional
    public Map<AttributeId, Fact> facts() {
        var told = new TreeMap<>(facts.of(user.id()));
        told.keySet()
                .removeIf(one -> catalogue
                        .curriculum(LearnerKind.COUNSELLOR)
                        .attribute(one)
                        .isEmpty());
        return told;
    }
}
