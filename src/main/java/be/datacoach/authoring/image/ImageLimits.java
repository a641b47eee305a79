package be.datacoach.authoring.image;

import be.datacoach.catalogue.source.Common;

/**
 * What an image may weigh and measure; from {@code thresholds.yaml}.
 *
 * @param pixels on either side
 */
public record ImageLimits(int kilobytes, int pixels) {

    static ImageLimits of(Common common) {
        return new ImageLimits(common.threshold("image-kilobytes", 800), common.threshold("image-pixels", 2400));
    }
}
