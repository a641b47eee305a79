package be.datacoach.accompaniment.web;

/** A week of a logbook, in words; {@code code} is the week in addresses. */
public record LogRow(
        String code, String week, String task, String minutes, String interaction, String meeting, String note) {

    /** The same in one sentence. */
    String sentence() {
        return String.join(" · ", task, minutes, interaction, meeting);
    }
}
