package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.proof.CoverageProof;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the curriculum of one kind of learner is proved: as it is published, and as drafts would have it. Not for two at once. */
final class Bench {

    /** After so many drafts, what they left behind is thrown away. */
    private static final int MOST_DRAFTS = 200;

    private final Supplier<Curriculum> now;
    private @Nullable Curriculum proved;
    private @Nullable CoverageProof published;
    private @Nullable Curriculum last;
    private @Nullable CoverageProof lastProof;
    private int drafts;

    /** @param now the curriculum as it is published at any moment */
    Bench(Supplier<Curriculum> now) {
        this.now = now;
    }

    CoverageProof proof(Curriculum changed) {
        CoverageProof base = published();
        if (same(changed, proved)) return base;
        CoverageProof known = lastProof;
        if (known != null && same(changed, last)) return known;
        drafts++;
        CoverageProof made = base.again(changed);
        last = changed;
        lastProof = made;
        return made;
    }

    /** Whether a proof of one is a proof of the other: most edits change words that no proof looks at. */
    private static boolean same(Curriculum one, @Nullable Curriculum other) {
        if (one == other || other == null) return one == other;
        return List.copyOf(one.modules()).equals(List.copyOf(other.modules()))
                && one.rules().equals(other.rules())
                && List.copyOf(one.competencies()).equals(List.copyOf(other.competencies()))
                && List.copyOf(one.attributes()).equals(List.copyOf(other.attributes()))
                && List.copyOf(one.tasks()).equals(List.copyOf(other.tasks()))
                && one.ties().equals(other.ties());
    }

    CoverageProof published() {
        Curriculum current = now.get();
        CoverageProof known = published;
        if (known != null && proved == current && drafts < MOST_DRAFTS) return known;
        CoverageProof made = CoverageProof.of(current);
        published = made;
        proved = current;
        last = null;
        lastProof = null;
        drafts = 0;
        return made;
    }
}
