package be.datacoach.adaptation.path;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.VariantKey;
import java.util.List;

/**
 * A combination of variants that fits a learner and that nobody wrote, for authors. The learner reads what stands
 * first among what does hold, or what everybody reads.
 *
 * @param wanted the keys, at least two, that hold and that this place speaks of, in alphabetical order
 * @param read those of them that the text does speak to; empty when it is the text for everybody
 */
public record VariantGap(ModuleId module, PointId point, List<VariantKey> wanted, List<VariantKey> read) {

    public VariantGap {
        wanted = List.copyOf(wanted);
        read = List.copyOf(read);
    }
}
