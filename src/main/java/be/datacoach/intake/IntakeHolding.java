package be.datacoach.intake;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }
}
