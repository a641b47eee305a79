package be.datacoach.intake.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scan on the page of the coach.
 *
 * @param titleKey of the words for what was asked
 * @param answered how many of how many, in words
 * @param when open since, or closed on, in words
 */
public record ScanRow(
        String uid,
        String titleKey,
        String answered,
        String when,
        int teamSize,
        boolean shown,
        Optional<PictureView> closed) {

    public boolean isOpen() {
        return closed.isEmpty();
    }

    public boolean isTelling() {
        return closed.filter(PictureView::telling).isPresent();
    }

    public @Nullable PictureView getPicture() {
        return closed.orElse(null);
    }
}
