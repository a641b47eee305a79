package be.datacoach.intake.scoring;

/**
 * How a group answers, from counters alone: mean and standard deviation (of a sample) on the scale of the answers.
 *
 * @param count how many answers
 * @param sum of the answers
 * @param squares sum of their squares
 */
public record Spread(long count, double sum, double squares) {

    public double mean() {
        return sum / count;
    }

    /** s = √((Σx² − (Σx)²/n) / (n − 1)); 0 for one answer. */
    public double deviation() {
        if (count < 2) return 0;
        return Math.sqrt(Math.max(0, squares - sum * sum / count) / (count - 1));
    }
}
