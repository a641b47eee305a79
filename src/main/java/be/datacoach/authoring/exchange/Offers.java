package be.datacoach.authoring.exchange;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.bank.Bank;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.questions.Fitting;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Lays a bank beside a module. To be called inside a transaction; it changes nothing. */
@ApplicationScoped
class Offers {

    @Inject
    private Desk desk;

    @Inject
    private Parcels parcels;

    Offer.Place on(ModuleId module) {
        Desk.Work work = desk.on(module);
        ModuleContent content = desk.content(module, work.source());
        return new Offer.Place(
                work, content, parcels.mine(Parcel.Kind.QUESTIONS).map(parcel -> of(parcel, content)));
    }

    Offer of(Parcel parcel, ModuleContent content) {
        Bank bank = BankFile.read(parcel.name(), parcel.content());
        // Modules are in Dutch, whatever language their author has on screen.
        Phrases dutch = Phrases.in(Locale.forLanguageTag("nl"));
        var words = new Fitting.Words(dutch.say("author_questions.true"), dutch.say("author_questions.false"));
        List<Fitting> fittings = bank.questions().stream()
                .map(question -> Fitting.of(parcel.name(), question, words))
                .toList();
        return new Offer(parcel, fittings, bank.refused(), Offer.known(content));
    }
}
