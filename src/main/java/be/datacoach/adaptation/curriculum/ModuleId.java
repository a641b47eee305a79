package be.datacoach.adaptation.curriculum;

/** A learning module, such as {@code M04}. */
public record ModuleId(String code) implements Comparable<ModuleId> {

    @Override
    public int compareTo(ModuleId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
