package be.datacoach.network.intervisie;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The moments that somebody proposed, what they brought and what they took along. */
@ApplicationScoped
public class IntervisieHolding implements Holding {
    @Override
    public List<Claim> claims() {
        return List.of(
                Claim.of("intervisie_moment")
                        .by("coach_id")
                        .shows("starts_at", "place", "proposed_at")
                        .keepsBack("intervisie_id")
                        .erased(),
                Claim.of("intervisie_part")
                        .by("coach_id")
                        .shows(
                                "question",
                                "taken_along",
                                "taken_shared",
                                "counsellor_since",
                                "held_said_at",
                                "written_at")
                        .keepsBack("intervisie_id")
                        .erased(),
                Claim.of("intervisie").nobody());
    }
}
