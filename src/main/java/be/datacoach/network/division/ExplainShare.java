package be.datacoach.network.division;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.team.Change;
import be.datacoach.adaptation.team.CoachId;
import be.datacoach.adaptation.team.OwnExplanation;
import be.datacoach.intake.context.OwnSchools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A coach asks what would change that they take a module: for their eyes only, and one module at a time. */
@ApplicationScoped
public class ExplainShare {
    @Inject
    private CurrentUser user;

    @Inject
    private OwnSchools ownSchools;

    @Inject
    private Rounds rounds;

    @Inject
    private Proposals proposals;

    /**
     * What was asked.
     *
     * @param asked whether the coach takes this module in the proposal
     * @param unless empty when no single change would do
     */
    public record Answer(boolean asked, Optional<Change> unless) {}

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Answer explain(String schoolUid, ModuleId module) {
        CoachId self = new CoachId(user.uid());
        Optional<Proposal> proposal = rounds.at(ownSchools.withUid(schoolUid))
                .filter(round -> round.isTalking() && round.seat(user.id()).isPresent())
                .map(proposals::of)
                .filter(one -> one.division().table().share(self).takes().contains(module));
        return proposal.map(one -> new Answer(
                        true,
                        OwnExplanation.of(one.asked(), one.division(), self, module)
                                .unless()))
                .orElse(new Answer(false, Optional.empty()));
    }
}
