package be.datacoach.adaptation.curriculum;

/** A block, unique within its module. */
public record BlockId(String code) implements Comparable<BlockId> {

    @Override
    public int compareTo(BlockId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
