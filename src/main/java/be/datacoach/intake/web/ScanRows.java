package be.datacoach.intake.web;

import be.datacoach.intake.team.OwnTeamScan;
import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** Scans of a school in the words of a page. */
@ApplicationScoped
class ScanRows {
    @Inject
    private Clock clock;

    ScanRow of(OwnTeamScan scan) {
        Phrases phrases = Phrases.in(Faces.getLocale());
        LocalDate today = LocalDate.now(clock);
        return new ScanRow(
                scan.uid(),
                "learner_scan.instrument." + scan.instrument().name(),
                phrases.say("learner_scan.answered", scan.respondents(), scan.teamSize()),
                scan.closedOn()
                        .map(day -> phrases.say("learner_scan.closedOn", phrases.day(day, today)))
                        .orElseGet(() -> phrases.say("learner_scan.openSince", phrases.day(scan.openedOn(), today))),
                scan.teamSize(),
                scan.shown(),
                scan.picture().map(picture -> PictureView.of(picture, phrases.locale())));
    }
}
