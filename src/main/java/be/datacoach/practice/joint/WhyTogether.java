package be.datacoach.practice.joint;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.assignment.ReadOwnPath;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Why the own path asks to make an artefact with others, in the sentences of the rules that do. */
@ApplicationScoped
public class WhyTogether {
    /** What R28 calls it: every artefact. */
    private static final String ALL = "co-authors";

    /** What R38 calls it: one role card for all coaches of a school. */
    private static final String ROLE_CARD = "joint-role-card";

    private static final BlockId ROLE_CARD_BLOCK = new BlockId("rolfiche");

    @Inject
    private ReadOwnPath readOwnPath;

    @Inject
    private Catalogue catalogue;

    /** Nothing where the path does not ask for it, or its coach set that aside; nor in what counsellors learn. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<Text> why(String module, String artefact) {
        if (catalogue.audienceOf(new ModuleId(module)) != LearnerKind.COACH) return List.of();
        return readOwnPath
                .read()
                .map(own -> of(own.path().decisions(), new BlockId(artefact)))
                .orElse(List.of());
    }

    static List<Text> of(List<Decision> decisions, BlockId artefact) {
        return decisions.stream()
                .filter(decision -> asksFor(decision, artefact))
                .map(decision -> decision.reason().sentence())
                .distinct()
                .toList();
    }

    private static boolean asksFor(Decision decision, BlockId artefact) {
        if (decision instanceof Decision.Format format) return format.code().equals(ALL);
        return decision instanceof Decision.Coach coach
                && coach.code().equals(ROLE_CARD)
                && artefact.equals(ROLE_CARD_BLOCK);
    }
}
