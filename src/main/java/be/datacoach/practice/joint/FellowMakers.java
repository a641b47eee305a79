package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who makes an artefact with somebody now. */
@ApplicationScoped
public class FellowMakers {
    @Inject
    private JointWorks works;

    /** All of them, that maker too; nobody where they make it alone. */
    public List<AccountId> of(AccountId maker, ModuleId module, BlockId block) {
        return works.begunOf(maker, module, block).map(works::makingOf).orElse(List.of());
    }
}
