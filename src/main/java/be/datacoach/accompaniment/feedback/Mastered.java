package be.datacoach.accompaniment.feedback;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.learner.Mastery;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.evidence.MasteryLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Has a path calculated again when what a coach masters or has proven is not what it was. */
@ApplicationScoped
class Mastered {
    private static final String OCCASION = "artefact_approved";

    @Inject
    private MasteryLedger ledger;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Planning planning;

    /** What modules showed of a coach, before something was added. */
    record Before(String coach, Map<CompetencyId, Mastery> mastery, Map<CompetencyId, Integer> proven) {}

    Before before(String coach) {
        return now(coach);
    }

    /** What was approved before its module is finished counts with the module, so here it changes nothing yet. */
    void since(Before before, AccountId coach) {
        if (!now(before.coach()).equals(before)) planning.calculateAgain(coach, OCCASION);
    }

    private Before now(String coach) {
        var curriculum = catalogue.curriculum();
        return new Before(coach, ledger.masteryOf(coach, curriculum), ledger.provenOf(coach, curriculum));
    }
}
