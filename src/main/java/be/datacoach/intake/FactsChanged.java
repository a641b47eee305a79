package be.datacoach.intake;

import be.datacoach.access.AccountId;
import be.datacoach.catalogue.content.LearnerKind;

/**
 * Somebody answered, or answered otherwise. Fired inside the transaction that stores the answers.
 *
 * @param as what they are asked as
 * @param occasion a code that says what was answered: {@link #FIRST_SCREEN}, {@link #SCHOOL}, {@link #POSITION}, {@link #TEAM_SCAN}
 */
public record FactsChanged(AccountId account, LearnerKind as, String occasion) {
    public static final String FIRST_SCREEN = "first_screen";
    public static final String SCHOOL = "school";
    public static final String POSITION = "position";
    public static final String TEAM_SCAN = "team_scan";

    /** Of a coach. */
    public FactsChanged(AccountId account, String occasion) {
        this(account, LearnerKind.COACH, occasion);
    }
}
