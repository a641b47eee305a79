package be.datacoach.practice.recognition;

/**
 * Words of a text by which somebody might be recognised.
 *
 * @param start of the words in the text, from 0
 * @param end after the last of their characters
 * @param words as they stand there
 */
public record Finding(Sign sign, int start, int end, String words) {

    static Finding in(String text, Sign sign, int start, int end) {
        return new Finding(sign, start, end, text.substring(start, end));
    }

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}
