package be.datacoach.intake.web;

import be.datacoach.intake.team.TeamPicture;
import java.util.List;
import java.util.Locale;

/** A team's picture as it stands on a page. */
public record PictureView(boolean telling, boolean whole, boolean leaderHidden, String lead, List<PictureRow> rows) {
    public PictureView {
        rows = List.copyOf(rows);
    }

    static PictureView of(TeamPicture picture, Locale locale) {
        return new PictureView(
                picture.telling(),
                picture.whole(),
                picture.leaderHidden(),
                "app_team_picture.lead." + picture.instrument().key(),
                picture.lines().stream()
                        .map(line -> PictureRow.of(line, locale))
                        .toList());
    }
}
