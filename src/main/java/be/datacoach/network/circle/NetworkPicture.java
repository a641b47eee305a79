package be.datacoach.network.circle;

import java.util.List;

/**
 * A network as its counsellors see it.
 *
 * @param cohorts that are going on, in the order in which they came
 * @param coaches who take part without a cohort, by name
 * @param invited coaches who said nothing yet, by name
 * @param counsellors by name
 */
public record NetworkPicture(
        Row network,
        List<Named> cohorts,
        List<Named> coaches,
        List<Named> invited,
        List<Named> counsellors,
        Choice choice) {
    public NetworkPicture {
        cohorts = List.copyOf(cohorts);
        coaches = List.copyOf(coaches);
        invited = List.copyOf(invited);
        counsellors = List.copyOf(counsellors);
    }

    /** @param archived whether it is over */
    public record Row(String uid, String name, String worksOn, boolean archived) {}

    /** Somebody or something by name. */
    public record Named(String uid, String name) {}

    /** What else the one who looks may bring in: cohorts and coaches that they accompany, and other counsellors. */
    public record Choice(List<Named> cohorts, List<Named> coaches, List<Named> counsellors) {
        public Choice {
            cohorts = List.copyOf(cohorts);
            coaches = List.copyOf(coaches);
            counsellors = List.copyOf(counsellors);
        }
    }
}
