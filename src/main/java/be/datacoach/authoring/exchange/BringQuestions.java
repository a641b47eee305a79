package be.datacoach.authoring.exchange;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.authoring.bank.Bank;
import be.datacoach.catalogue.source.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Brings a bank of questions, in GIFT or Moodle XML. Nothing is taken yet. */
@ApplicationScoped
public class BringQuestions {

    @Inject
    private Parcels parcels;

    /** @return why nothing can be done with it; nothing where there is at least one question to look at */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public List<Finding> bring(String name, byte[] content) {
        Bank bank = BankFile.read(name, content);
        if (bank.questions().isEmpty()) return bank.refused();
        parcels.bring(Parcel.Kind.QUESTIONS, name, content);
        return List.of();
    }
}
