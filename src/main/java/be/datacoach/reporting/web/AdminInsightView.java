package be.datacoach.reporting.web;

import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import be.datacoach.reporting.insight.GroupFigures;
import be.datacoach.reporting.insight.Insight;
import be.datacoach.reporting.insight.ReadInsight;
import be.datacoach.reporting.insight.Timeline.Unit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** How far cohorts and schools are, in counts; by name, never in order of who is furthest. */
@Named
@RequestScoped
public class AdminInsightView {
    @Inject
    private ReadInsight readInsight;

    private InsightQuery query;
    private InsightWords words;
    private Insight insight;

    @PostConstruct
    void load() {
        query = InsightQuery.of(Faces.getRequest());
        insight = readInsight.read(query.question());
        words = new InsightWords(Phrases.in(Faces.getLocale()));
    }

    public boolean isBySchool() {
        return query.by() == Insight.By.SCHOOL;
    }

    public boolean isByWeek() {
        return query.unit() == Unit.WEEK;
    }

    /** What the names in the list hold. */
    public String getText() {
        return query.text();
    }

    /** Whether it is about one cohort or school. */
    public boolean isOfOne() {
        return !query.uid().isEmpty();
    }

    /** Whether it is about one cohort, of which an administrator may see who is how far. */
    public boolean isOfCohort() {
        return isOfOne() && !isBySchool();
    }

    public String getUid() {
        return query.uid();
    }

    public String getName() {
        return insight.chosen().name();
    }

    /** Why its counts are not shown; empty where they are. */
    public String getWithheld() {
        return words.withheld(insight.chosen());
    }

    public List<InsightWords.Cell> getCounts() {
        return words.cells(insight.chosen());
    }

    public boolean isOverTime() {
        return !insight.time().isEmpty();
    }

    public List<TimeChart> getCharts() {
        return words.charts(insight.time(), query.unit());
    }

    /** What stands above the columns of the table beside the charts. */
    public List<String> getTimeHeads() {
        return words.timeHeads(query.unit());
    }

    public List<InsightWords.Line> getTime() {
        return words.time(insight.time(), query.unit());
    }

    public List<String> getHeads() {
        return words.heads();
    }

    public Page<InsightWords.Line> getPage() {
        Page<GroupFigures> groups = insight.groups();
        return new Page<>(
                groups.rows().stream().map(words::line).toList(), groups.total(), groups.number(), groups.size());
    }

    /** What a file asks for, after its name. */
    public String getFile() {
        return query.file();
    }
}
