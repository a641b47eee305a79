package be.datacoach.administration.assigning;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.audience.Audiences;
import be.datacoach.platform.Page;
import be.datacoach.platform.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What was given to whom: filtered and in order by the database, and one with everybody it was meant for. */
@ApplicationScoped
public class FindAllotments {
    @Inject
    private Allotments allotments;

    @Inject
    private AllottedPeople people;

    @Inject
    private Audiences audiences;

    /**
     * What somebody asks for.
     *
     * @param kind of the audience, or empty for any
     * @param state {@code busy}, {@code withdrawn}, {@code standing} or {@code given}; else any
     * @param sorting by {@code since}; the newest first is usual
     */
    public record Question(String kind, String state, Sorting sorting) {}

    @Requires(Permission.ASSIGN_PATHS)
    public Page<AllotmentRow> matching(Question question, int page, int size) {
        Page<Allotment> found = allotments.page(question, page, size);
        return new Page<>(rows(found.rows()), found.total(), page, size);
    }

    @Requires(Permission.ASSIGN_PATHS)
    public AllotmentRow one(String uid) {
        return rows(List.of(known(uid))).get(0);
    }

    /** Those it was meant for, by name; those who do not have it come first. */
    @Requires(Permission.ASSIGN_PATHS)
    public Page<AllottedPerson> people(String uid, int page, int size) {
        Allotment allotment = known(uid);
        return new Page<>(people.of(allotment, Page.offset(page, size), size), people.count(allotment), page, size);
    }

    private Allotment known(String uid) {
        return allotments.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
    }

    private List<AllotmentRow> rows(List<Allotment> found) {
        var counts = allotments.counts(found);
        return found.stream()
                .map(one -> new AllotmentRow(
                        one, audiences.nameOf(one.audience()), counts.getOrDefault(one.id(), Map.of())))
                .toList();
    }
}
