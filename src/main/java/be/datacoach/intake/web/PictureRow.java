package be.datacoach.intake.web;

import be.datacoach.intake.team.TeamPicture;
import java.util.Locale;

/**
 * A line of a team's picture on a page. The marks are places on a scale of a hundred, for the drawing; the same stands in
 * words beside it.
 *
 * @param bandKey of the words for the band
 */
public record PictureRow(
        String name, String words, String bandKey, int mark, int from, int width, boolean apart, boolean factor) {
    private static final int NEED_TOP = 20;
    private static final int WHOLE = 100;

    static PictureRow of(TeamPicture.Line line, Locale locale) {
        boolean factor = line.code().startsWith("F");
        int scale = factor ? WHOLE : NEED_TOP;
        int from = line.low() * WHOLE / scale;
        return new PictureRow(
                line.name().in(locale),
                line.words().in(locale),
                "app_team_picture.band." + line.band(),
                line.score() * WHOLE / scale,
                from,
                Math.max(1, line.high() * WHOLE / scale - from),
                line.apart(),
                factor);
    }
}
