package be.datacoach.reporting.research;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people said to research. */
@ApplicationScoped
public class ResearchHolding implements Holding {
    private static final List<Claim> CLAIMS = List.of(
            Claim.of("research_consent")
                    .by("account_id")
                    .shows("study_id:research_study.name", "granted", "said_at", "wording", "language")
                    .erased(),
            Claim.of("research_export")
                    .by("made_by")
                    .shows("study_id:research_study.name", "made_at", "participants")
                    .keepsBack("uid", "wording", "report")
                    .forgotten(),
            Claim.of("research_wording").nobody("dutch", "english"),
            Claim.of("research_study").nobody("contract", "ethics"));

    @Inject
    private Studies studies;

    @Inject
    private Consents consents;

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }

    @Override
    public List<be.datacoach.access.rights.Consent> consents(DataSubject person) {
        List<Consent> said = consents.of(person.id());
        return studies.all().stream().flatMap(study -> asked(study, said)).toList();
    }

    /** A yes to other words than those of now is no yes. */
    private Stream<be.datacoach.access.rights.Consent> asked(Study study, List<Consent> said) {
        return said.stream()
                .filter(consent -> consent.study() == study.id())
                .map(Consent::asSaid)
                .limit(1)
                .map(newest -> new be.datacoach.access.rights.Consent(
                        "research",
                        study.name(),
                        newest.granted()
                                && newest.wording() == studies.wordingOf(study).number(),
                        Optional.of(newest.at()),
                        "/learner/research"));
    }
}
