package be.datacoach.intake.answering;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.CoachFacts;
import be.datacoach.intake.context.SchoolContexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What a part asks of one coach now. */
@ApplicationScoped
public class Asking {
    private static final AttributeId LEVEL = new AttributeId("school.level");
    /** Whoever has not said where they work is asked as in primary education, which has most coaches. */
    private static final String OTHERWISE = "BAO";

    @Inject
    private Catalogue catalogue;

    @Inject
    private CoachFacts facts;

    @Inject
    private SchoolContexts schools;

    @Inject
    private Answers answers;

    /**
     * What a part asks; nothing where it has no questions: it does not exist then.
     *
     * @param uid of the coach, under which answers are kept
     */
    public Optional<Questionnaire> of(AccountId coach, String uid, Part part) {
        String level = begunIn(uid, part).orElseGet(() -> level(coach));
        return Optional.of(Questionnaire.of(part, catalogue.instruments(), level))
                .filter(asked -> !asked.questions().isEmpty());
    }

    /** The level of what was answered already: when a school changes level half-way, no answer is lost. */
    private Optional<String> begunIn(String uid, Part part) {
        if (part.competency().isEmpty()) return Optional.empty();
        return answers.of(uid, part).given().keySet().stream()
                .flatMap(id -> catalogue.instruments().entry().item(id).stream())
                .flatMap(item -> item.level().stream())
                .findFirst();
    }

    /** Of the school where somebody confirmed it, else as the coach said, else as is said of the school. */
    private String level(AccountId coach) {
        return Optional.ofNullable(schools.of(coach, catalogue.curriculum())
                        .with(facts.of(coach))
                        .get(LEVEL))
                .map(fact -> fact.value().toString())
                .orElse(OTHERWISE);
    }
}
