package be.datacoach.intake;

import be.datacoach.access.AccountId;

/**
 * Somebody answered, or answered otherwise. Fired inside the transaction that stores the answers.
 *
 * @param occasion a code that says what was answered: {@link #FIRST_SCREEN}, {@link #SCHOOL}, {@link #POSITION}, {@link #TEAM_SCAN}
 */
public record FactsChanged(AccountId account, String occasion) {
    public static final String FIRST_SCREEN = "first_screen";
    public static final String SCHOOL = "school";
    public static final String POSITION = "position";
    public static final String TEAM_SCAN = "team_scan";
}
