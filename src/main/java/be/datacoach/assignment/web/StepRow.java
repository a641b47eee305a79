package be.datacoach.assignment.web;

import java.util.List;

/**
 * One step of a path as it stands on the page.
 *
 * @param state finished, now, next, later, waiting or exempt
 * @param module the code of the module, for its address; empty when it cannot be opened now
 * @param week when it is planned or was finished, in words
 * @param band the name of the band; empty for the standard one
 * @param reasons why it is there, then what is special about it
 */
public record StepRow(
        String state, String title, String module, int minutes, String week, String band, List<ReasonRow> reasons) {
    public StepRow {
        reasons = List.copyOf(reasons);
    }

    public String getState() {
        return state;
    }

    public String getTitle() {
        return title;
    }

    public String getModule() {
        return module;
    }

    /** Where the title leads, from the pages beside it. */
    public String getHref() {
        return module.isEmpty() ? "" : "module?module=" + module;
    }

    public int getMinutes() {
        return minutes;
    }

    public String getWeek() {
        return week;
    }

    public String getBand() {
        return band;
    }

    public List<ReasonRow> getReasons() {
        return reasons;
    }

    public boolean isNow() {
        return state.equals("now");
    }

    public boolean isBeingWritten() {
        return state.equals("waiting");
    }
}
