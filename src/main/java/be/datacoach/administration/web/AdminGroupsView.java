package be.datacoach.administration.web;

import be.datacoach.administration.progress.FollowGroups;
import be.datacoach.administration.progress.FollowGroups.By;
import be.datacoach.administration.progress.GroupProgress;
import be.datacoach.administration.progress.MemberProgress.State;
import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** How far cohorts or schools are, in counts; by name, never in order of who is furthest. */
@Named
@RequestScoped
public class AdminGroupsView {
    /** One group, in words: a number for each state, and the hours reckoned with. */
    public record Row(String uid, String name, String people, List<Choice<String>> parts) {}

    @Inject
    private FollowGroups followGroups;

    @Inject
    private Search search;

    private Page<Row> page;

    @PostConstruct
    void load() {
        Page<GroupProgress> found =
                followGroups.follow(isBySchool() ? By.SCHOOL : By.COHORT, search.getPage(), Search.SIZE);
        page = new Page<>(
                found.rows().stream().map(AdminGroupsView::row).toList(), found.total(), found.number(), found.size());
    }

    private static Row row(GroupProgress group) {
        Phrases phrases = Phrases.in(Faces.getLocale());
        String few = phrases.say("admin_progress.few");
        Stream<Choice<String>> counts = Stream.of(State.values())
                .map(state -> new Choice<>(
                        group.parts()
                                .map(known -> Long.toString(known.count(state)))
                                .orElse(few),
                        phrases.say("admin_progress.count." + state)));
        Choice<String> hours = new Choice<>(
                group.parts()
                        .map(known -> phrases.say("admin_progress.hours", known.plannedMinutes() / 60))
                        .orElse(few),
                phrases.say("admin_progress.planned"));
        return new Row(
                group.uid(),
                group.name(),
                Integer.toString(group.people()),
                Stream.concat(counts, Stream.of(hours)).toList());
    }

    public boolean isBySchool() {
        return search.getKind().equals("school");
    }

    public String getBy() {
        return isBySchool() ? "school" : "cohort";
    }

    /** What stands above the columns after the first two. */
    public List<String> getHeads() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return Stream.concat(
                        Stream.of(State.values()).map(state -> phrases.say("admin_progress.count." + state)),
                        Stream.of(phrases.say("admin_progress.planned")))
                .toList();
    }

    public Page<Row> getPage() {
        return page;
    }
}
