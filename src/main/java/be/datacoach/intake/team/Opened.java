package be.datacoach.intake.team;

import be.datacoach.platform.LinkToken;

/** What came of opening a scan for a team. */
public sealed interface Opened {
    /** It is open; the token is shown once. */
    record Open(LinkToken token) implements Opened {}

    /** The agreements with director and team come first. */
    record AgreementsFirst() implements Opened {}

    /** A scan of this kind is open at this school already. */
    record OpenAlready() implements Opened {}

    /** So few people that nothing could ever be shown, or more than a school has. */
    record WrongSize(int fewest, int most) implements Opened {}
}
