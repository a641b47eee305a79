package be.datacoach.authoring.exchange;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the bank that somebody brought would do in a module, as things are now. */
@ApplicationScoped
public class LookAtQuestions {

    @Inject
    private Offers offers;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Offer.Place look(ModuleId module) {
        return offers.on(module);
    }
}
