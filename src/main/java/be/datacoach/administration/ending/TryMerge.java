package be.datacoach.administration.ending;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.meeting.MeetingsOfGatherings;
import be.datacoach.administration.assigning.Allotment;
import be.datacoach.administration.assigning.MergedAllotments;
import be.datacoach.organisation.Member;
import be.datacoach.organisation.cohort.FindCohort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows what merging two cohorts would do, before it is done: to whom, and to what they work towards. */
@ApplicationScoped
public class TryMerge {
    /** One of the two cohorts. @param path what it works towards, if anything */
    public record Side(FindCohort.Found cohort, Optional<Allotment> path) {}

    /**
     * What would happen.
     *
     * @param both who is in both already, by name
     * @param along who comes from the first into the second, by name
     * @param counsellors who accompany the merged cohort, the first of them first
     * @param meetings of the first, which go along
     */
    public record Preview(
            Side from, Side into, List<Member> both, List<Member> along, List<Member> counsellors, long meetings) {}

    @Inject
    private FindCohort find;

    @Inject
    private MergedAllotments allotments;

    @Inject
    private MeetingsOfGatherings meetings;

    /** @throws NotAllowed when there is no such cohort, or both are the same */
    @Requires(Permission.MANAGE_COHORTS)
    public Preview preview(String fromUid, String intoUid) {
        Side from = side(fromUid);
        Side into = side(intoUid);
        if (from.cohort().uid().equals(into.cohort().uid())) throw NotAllowed.on(intoUid);
        Set<Member> there = new HashSet<>(into.cohort().members());
        Set<Member> counsellors = new LinkedHashSet<>(into.cohort().counsellors());
        counsellors.addAll(from.cohort().counsellors());
        return new Preview(
                from,
                into,
                from.cohort().members().stream().filter(there::contains).toList(),
                from.cohort().members().stream()
                        .filter(one -> !there.contains(one))
                        .toList(),
                List.copyOf(counsellors),
                meetings.countOf(from.cohort().uid()));
    }

    private Side side(String uid) {
        FindCohort.Found found = find.withUid(uid);
        return new Side(found, allotments.live(found.uid()));
    }
}
