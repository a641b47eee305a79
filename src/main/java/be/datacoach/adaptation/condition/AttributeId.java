package be.datacoach.adaptation.condition;

/** The name of a declared attribute, such as {@code school.level} or {@code mastery.C2}. */
public record AttributeId(String name) implements Comparable<AttributeId> {

    @Override
    public int compareTo(AttributeId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
