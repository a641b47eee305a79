package be.datacoach.assignment.web;

/** One line behind a reason: what it is about, and what it says. */
public record FactRow(String label, String value) {
    public String getLabel() {
        return label;
    }

    public String getValue() {
        return value;
    }
}
