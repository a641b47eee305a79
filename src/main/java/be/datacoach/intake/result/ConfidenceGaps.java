package be.datacoach.intake.result;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.answering.Answers;
import be.datacoach.intake.answering.Asked;
import be.datacoach.intake.answering.Asking;
import be.datacoach.intake.answering.Given;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.scoring.CompetencyScore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How sure people are of what they can: G = S − P, from −100 to 100, the first time and the second. The first time the sentences and the
 * tasks are of the instapmeting; the second time its tasks in the other form, with the sentences that the survey at the end asks again.
 * <em>Weet ik niet</em> is no overconfidence, and not counted.
 */
@ApplicationScoped
public class ConfidenceGaps {
    @Inject
    private Catalogue catalogue;

    @Inject
    private Asking asking;

    @Inject
    private Answers answers;

    /** By competency; nothing of one that was not asked in both ways, or of which the key was not shown yet. */
    public Map<CompetencyId, Integer> first(AccountId coach, String uid) {
        Part entry = Part.of(Part.Kind.ENTRY);
        return isFinished(uid, entry) ? gaps(coach, uid, List.of(entry)) : Map.of();
    }

    /** The same, the second time. */
    public Map<CompetencyId, Integer> again(AccountId coach, String uid) {
        Part entry = Part.of(Part.Kind.ENTRY_AGAIN);
        return isFinished(uid, entry) ? gaps(coach, uid, List.of(entry, Part.of(Part.Kind.SURVEY_T1))) : Map.of();
    }

    private boolean isFinished(String uid, Part part) {
        return answers.of(uid, part).finished().isPresent();
    }

    private Map<CompetencyId, Integer> gaps(AccountId coach, String uid, Collection<Part> parts) {
        List<Asked> asked = new ArrayList<>();
        Map<String, Given> given = new HashMap<>();
        for (Part part : parts) {
            asking.of(coach, uid, part).ifPresent(one -> asked.addAll(one.questions()));
            given.putAll(answers.of(uid, part).given());
        }
        Map<CompetencyId, Integer> gaps = new TreeMap<>();
        for (CompetencyScore score : new EntryResult(asked, given).scores(catalogue.curriculum())) {
            score.gap().ifPresent(gap -> gaps.put(score.competency().id(), gap));
        }
        return gaps;
    }
}
