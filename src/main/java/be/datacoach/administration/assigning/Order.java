package be.datacoach.administration.assigning;

import be.datacoach.assignment.given.Gift;

/**
 * What an administrator asks for an audience.
 *
 * @param hours a week that everybody is reckoned to have; for the dry run alone, everybody says for themselves
 * @param ownDays who is given a day of their own, because the deadline is too early for them
 * @param standing whether whoever comes into the audience later gets it too
 */
public record Order(Gift gift, double hours, OwnDays ownDays, boolean standing) {
    /** To try or give without days of one's own. */
    public static Order of(Gift gift, double hours, boolean standing) {
        return new Order(gift, hours, OwnDays.NOBODY, standing);
    }
}
