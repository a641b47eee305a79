package be.datacoach.platform.work;

/**
 * How far a job came with a piece.
 *
 * @param reached where the next piece begins, in the work's own words: the id of the last person, the number of the next
 *     row. At most 200 characters
 * @param done how many are done so far, of {@code total}; 0 for a total that nobody knows
 */
public record Progress(String reached, long done, long total, boolean finished) {
    public Progress {
        if (done < 0 || total < 0 || reached.length() > 200 || (!finished && reached.isEmpty())) {
            throw new IllegalArgumentException("No progress: " + done + " of " + total);
        }
    }

    public static Progress to(String reached, long done, long total) {
        return new Progress(reached, done, total, false);
    }

    public static Progress finished(long done) {
        return new Progress("", done, done, true);
    }
}
