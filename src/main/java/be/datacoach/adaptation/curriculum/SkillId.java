package be.datacoach.adaptation.curriculum;

/** A data literacy skill, {@code DL1} to {@code DL8}. */
public record SkillId(String code) implements Comparable<SkillId> {

    @Override
    public int compareTo(SkillId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
