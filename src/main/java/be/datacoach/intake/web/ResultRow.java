package be.datacoach.intake.web;

/**
 * One line of a profile: in words, and where it lies on a line from 0 to 100 that is drawn and never printed.
 *
 * @param band the word for it, as a key
 * @param sure how sure this is
 * @param from where it may begin to lie
 * @param to where that ends
 */
public record ResultRow(String title, String band, String text, String sure, int at, int from, int to) {

    static ResultRow around(String title, String band, String text, String sure, Place place) {
        return new ResultRow(title, band, text, sure, place.at, Math.max(0, place.from), Math.min(100, place.to));
    }

    /** A place on the line, with how far it may be off. */
    record Place(int at, int from, int to) {}

    public int getWidth() {
        return to - from;
    }
}
