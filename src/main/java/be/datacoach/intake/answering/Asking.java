package be.datacoach.intake.answering;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.CoachFacts;
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

    /** Nothing where a part has no questions: it does not exist then. */
    public Optional<Questionnaire> of(AccountId coach, Part part) {
        return Optional.of(Questionnaire.of(part, catalogue.instruments(), level(coach)))
                .filter(asked -> !asked.questions().isEmpty());
    }

    private String level(AccountId coach) {
        return Optional.ofNullable(facts.of(coach).get(LEVEL))
                .map(fact -> fact.value().toString())
                .orElse(OTHERWISE);
    }
}
