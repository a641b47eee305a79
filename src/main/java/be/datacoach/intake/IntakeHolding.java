package be.datacoach.intake;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.Consent;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holding;
import be.datacoach.intake.sharing.Sharing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people told about themselves, and what they let others see. */
@ApplicationScoped
public class IntakeHolding implements Holding {
    private static final List<Claim> CLAIMS = List.of(
            Claim.of("coach_fact")
                    .by("account_id")
                    .shows("attribute", "answer", "giver", "given_at")
                    .erased(),
            Claim.of("sharing")
                    .by("account_id")
                    .shows("subject", "granted", "said_at")
                    .erased(),
            Claim.of("team_scan")
                    .by("opened_by")
                    .shows(
                            "school_id:school.name",
                            "instrument",
                            "opened_at",
                            "team_size",
                            "respondents",
                            "closed_at",
                            "shown")
                    .keepsBack("digest", "leader_factor")
                    .forgotten(),
            Claim.of("team_scan_count").nobody(),
            Claim.of("team_scan_ticket").nobody(),
            Claim.of("team_scan_result").nobody(),
            Claim.of("director_link")
                    .by("made_by")
                    .shows("school_id:school.name", "made_at", "expires_at", "used_at")
                    .keepsBack("digest")
                    .forgotten());

    @Inject
    private Sharing sharing;

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }

    /** Each subject on which something was ever said. */
    @Override
    public List<Consent> consents(DataSubject person) {
        return sharing.said(person.id()).stream()
                .map(said -> new Consent(
                        "sharing_" + said.subject().name().toLowerCase(Locale.ROOT),
                        "",
                        said.granted(),
                        Optional.of(said.at()),
                        "/learner/sharing"))
                .toList();
    }
}
