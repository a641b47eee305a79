package be.datacoach.assignment.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One step of a path as it stands on the page.
 *
 * @param state finished, now, next, later, waiting or exempt
 * @param module the code of the module, for its address; empty when it cannot be opened now
 * @param week when it is planned or was finished, in words
 * @param band the name of the band; empty for the standard one
 * @param why it is there; nothing once it is finished
 * @param others what else is special about it for this coach
 */
public record StepRow(
        String state,
        String title,
        String module,
        int minutes,
        String week,
        String band,
        List<ReasonRow> why,
        List<ReasonRow> others) {
    public StepRow {
        why = List.copyOf(why);
        others = List.copyOf(others);
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

    public List<ReasonRow> getWhy() {
        return why;
    }

    public List<ReasonRow> getOthers() {
        return others;
    }

    /** What else is special, in a few words to open. */
    public String getOtherKinds() {
        return others.stream().map(ReasonRow::getKind).distinct().collect(Collectors.joining(", "));
    }

    public boolean isNow() {
        return state.equals("now");
    }

    public boolean isBeingWritten() {
        return state.equals("waiting");
    }
}
