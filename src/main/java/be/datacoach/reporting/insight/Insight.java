package be.datacoach.reporting.insight;

import be.datacoach.platform.Page;
import be.datacoach.reporting.insight.Timeline.Moment;
import be.datacoach.reporting.insight.Timeline.Unit;
import java.util.List;

/**
 * How far people are, together.
 *
 * @param chosen everybody, or the one group that was asked for
 * @param time of the chosen group, if its counts are shown; empty while nobody was given a path
 * @param groups all cohorts or schools, by name
 */
public record Insight(GroupFigures chosen, List<Moment> time, Page<GroupFigures> groups) {
    public Insight {
        time = List.copyOf(time);
    }

    /** What is counted together. */
    public enum By {
        COHORT,
        SCHOOL
    }

    /**
     * What is asked for. There is one group to choose at a time: a cohort within a school would be a smaller group.
     *
     * @param uid of a cohort or school; empty for everybody
     * @param text that the names in the list hold; it never changes a count
     */
    public record Question(By by, String uid, Unit unit, String text, int page) {}
}
