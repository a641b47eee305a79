package be.datacoach.adaptation.curriculum;

/** The minutes of a module in each band; more support never takes less time. */
public record Minutes(int foundation, int standard, int condensed, int exemption) {

    public int in(Band band) {
        return switch (band) {
            case FOUNDATION -> foundation;
            case STANDARD -> standard;
            case CONDENSED -> condensed;
            case EXEMPTION -> exemption;
        };
    }

    /** Whether skipping more never costs more. */
    public boolean descending() {
        return foundation >= standard && standard >= condensed && condensed >= exemption && exemption >= 0;
    }
}
