package be.datacoach.adaptation.generated;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.plan.PlanningCase;
import java.util.function.LongFunction;

/** Holds a property against one generated case after another, and names the seed of the one that breaks it. */
public final class Seeds {

    /** Something that must hold for every case. */
    public interface Property<T> {
        void hold(T one);
    }

    private final int count;

    private Seeds(int count) {
        this.count = count;
    }

    public static Seeds first(int count) {
        return new Seeds(count);
    }

    /** Of learners in curricula of this size, each in its own. */
    public void each(Size size, Property<PlanningCase> property) {
        each(seed -> GeneratedCase.of(seed, size), property);
    }

    /** Of learners in one curriculum. */
    public void each(Curriculum curriculum, Property<PlanningCase> property) {
        each(seed -> GeneratedCase.in(curriculum, seed), property);
    }

    public <T> void each(LongFunction<T> source, Property<T> property) {
        for (long seed = 0; seed < count; seed++) {
            try {
                property.hold(source.apply(seed));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
    }
}
