package be.datacoach.adaptation.generated;

import java.util.stream.Stream;

/** How large a generated curriculum is. */
public record Size(int modules, int rules, int attributes, int competencies, int tasks) {

    /** Small enough to enumerate every profile. */
    public static final Size TINY = new Size(3, 3, 2, 1, 1);

    /** Small enough to read. */
    public static final Size SMALL = new Size(6, 10, 4, 3, 3);

    /** About as large as what is shipped. */
    public static final Size SHIPPED = new Size(16, 49, 30, 9, 15);

    /** What planning and proof must be able to bear. */
    public static final Size LARGE = new Size(200, 500, 60, 9, 15);

    /** Smaller sizes, the smallest first: where to look for a simpler case that fails too. */
    public Stream<Size> smaller() {
        return Stream.iterate(1, step -> step < modules, step -> step + 1)
                .map(step -> new Size(
                        step,
                        Math.max(1, rules * step / modules),
                        Math.max(1, attributes * step / modules),
                        Math.max(1, competencies * step / modules),
                        Math.max(1, tasks * step / modules)));
    }
}
