package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.feedback.FindWaiting.HandedIn;
import org.omnifaces.util.Faces;

/**
 * An artefact that was handed in, in a list.
 *
 * @param since when it was handed in
 * @param standing key of the words for where it stands
 */
public record HandedInRow(
        String coachUid, String coach, String title, String module, String since, String standing, String uid) {
    static HandedInRow of(HandedIn one, Days days) {
        return new HandedInRow(
                one.submission().coach(),
                one.coach(),
                one.form().artefact().frame().title(),
                one.form().module().module().texts().title().in(Faces.getLocale()),
                days.day(one.submission().at()),
                "app_standing." + one.standing(),
                one.submission().uid());
    }
}
