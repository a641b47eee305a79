package be.datacoach.network.division;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.team.Refusal;
import be.datacoach.adaptation.team.Table;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.context.OwnSchools;
import be.datacoach.network.division.Opening.Sitting;
import be.datacoach.organisation.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** A coach says of a module that they take it, would or would not gladly, or leave it to others; or takes that back. */
@ApplicationScoped
public class SayOfModule {
    @Inject
    private CurrentUser user;

    @Inject
    private OwnSchools ownSchools;

    @Inject
    private Talk talk;

    @Inject
    private Catalogue catalogue;

    /**
     * What came of it.
     *
     * @param overtaken somebody said something since the page was made; all of it is kept
     * @param settled all agreed since; what was said is kept for when they talk it over
     */
    public record Heard(Table before, Table after, boolean overtaken, boolean settled, List<Refusal> refusals) {}

    /**
     * @param word nothing takes back what was said of the module
     * @param seen the revision of the page on which it was said
     */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Heard say(String schoolUid, ModuleId module, Optional<SaidOfModule> word, int seen) {
        if (catalogue.curriculum().find(module).isEmpty()) throw NotAllowed.on(module.code());
        School school = ownSchools.withUid(schoolUid);
        Sitting sitting = talk.sitting(school, user.id());
        Round round = sitting.round();
        if (!round.isShared()) throw NotAllowed.on(schoolUid);
        Table before = talk.divide(round).division().table();
        boolean overtaken = round.division().revision() != seen;
        Round now = talk.say(sitting, module, word);
        Proposal proposal = talk.divide(now);
        List<Refusal> refusals = proposal.division().refusals().stream()
                .filter(refusal -> refusal.about().who().code().equals(user.uid())
                        && refusal.about().module().equals(module))
                .toList();
        return new Heard(before, proposal.division().table(), overtaken, round.isSettled(), refusals);
    }
}
