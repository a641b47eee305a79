package be.datacoach.adaptation.curriculum;

/** A name for a kind of learner or school that has its own texts, such as {@code BAO}. */
public record VariantKey(String code) implements Comparable<VariantKey> {

    @Override
    public int compareTo(VariantKey other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
