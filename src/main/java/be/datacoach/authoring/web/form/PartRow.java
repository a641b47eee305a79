package be.datacoach.authoring.web.form;

import java.util.List;
import java.util.Optional;

/**
 * A thing in a list of a block: a question, a card, a moment.
 *
 * @param place what can be done with it
 * @param excerpt what it begins with
 * @param open whether it is shown unfolded
 * @param wrong what the check says about it as a whole
 * @param lines what it is made of, from top to bottom
 */
public record PartRow(Place place, String excerpt, boolean open, List<String> wrong, List<Line> lines) {

    /**
     * Where a thing stands, for who moves it or takes it away.
     *
     * @param title what it is called, such as Vraag 2
     * @param first whether it cannot go up
     * @param last whether it cannot go down
     */
    public record Place(String path, String title, boolean first, boolean last) {
        /** Of its element on the page. */
        public String anchor() {
            return "p-" + path.replace('/', '.');
        }
    }

    /** What somebody can add. @param act what is sent */
    public record Adding(String act, String label) {}

    /**
     * One of: a field, the beginning of a thing within, what can be added.
     *
     * @param depth 0 for the thing itself
     */
    public record Line(int depth, Optional<FieldRow> row, Optional<Place> place, String title, List<Adding> addings) {
        static Line of(int depth, FieldRow row) {
            return new Line(depth, Optional.of(row), Optional.empty(), "", List.of());
        }

        static Line heading(int depth, String title) {
            return new Line(depth, Optional.empty(), Optional.empty(), title, List.of());
        }

        static Line thing(int depth, Place place) {
            return new Line(depth, Optional.empty(), Optional.of(place), place.title(), List.of());
        }

        static Line adding(int depth, List<Adding> addings) {
            return new Line(depth, Optional.empty(), Optional.empty(), "", addings);
        }

        public boolean field() {
            return row.isPresent();
        }

        public FieldRow shown() {
            return row.orElseThrow();
        }

        public boolean heading() {
            return !title.isEmpty();
        }

        public boolean movable() {
            return place.isPresent();
        }

        public Place thing() {
            return place.orElseThrow();
        }

        public boolean deep() {
            return depth > 1;
        }
    }

    /** A list of things in a block, with what can be added. */
    public record Listing(String title, List<PartRow> parts, List<Adding> addings, List<Line> lines) {
        public Listing {
            parts = List.copyOf(parts);
            addings = List.copyOf(addings);
            lines = List.copyOf(lines);
        }
    }

    public PartRow {
        wrong = List.copyOf(wrong);
        lines = List.copyOf(lines);
    }
}
