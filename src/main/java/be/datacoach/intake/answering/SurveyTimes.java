package be.datacoach.intake.answering;

import be.datacoach.access.AccountId;

/** When a coach is asked for a survey: for who knows their path to say. */
public interface SurveyTimes {

    /**
     * Whether this survey may be answered now.
     *
     * @param wave such as {@code T1}
     */
    boolean isOpen(AccountId coach, String wave);
}
