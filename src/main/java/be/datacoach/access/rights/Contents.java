package be.datacoach.access.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All chapters that there are, in the order in which somebody reads them. */
@ApplicationScoped
public class Contents {
    /** What is read first; the rest follows by its code. */
    private static final List<String> FIRST = List.of(
            "account",
            "account_role",
            "coach_school",
            "cohort_member",
            "coach_fact",
            "sharing",
            "given_path",
            "decision",
            "event");

    /** What somebody's rows are to them, which says too what erasure does. */
    public enum Group {
        /** On themselves: goes. */
        OWN,
        /** What they did for others: stays without them. */
        FOR_OTHERS,
        /** The audit trail: stays with a code that leads nowhere. */
        TRAIL
    }

    record Entry(Group group, Chapter chapter) {}

    @Inject
    @Any
    private Instance<Holding> holdings;

    @Inject
    private HeldRows rows;

    List<Entry> all() {
        Stream<Entry> tables = holdings.stream()
                .flatMap(holding -> holding.claims().stream())
                .filter(claim -> !claim.shown().isEmpty())
                .map(claim -> new Entry(group(claim.fate()), new TableChapter(claim, rows)));
        Stream<Entry> told = holdings.stream()
                .flatMap(holding -> holding.chapters().stream())
                .map(chapter -> new Entry(Group.OWN, chapter));
        return Stream.concat(tables, told)
                .sorted(Comparator.comparing(Entry::group)
                        .thenComparing(entry -> place(entry.chapter().code()))
                        .thenComparing(entry -> entry.chapter().code()))
                .toList();
    }

    Optional<Chapter> coded(String code) {
        return all().stream()
                .map(Entry::chapter)
                .filter(chapter -> chapter.code().equals(code))
                .findFirst();
    }

    private static int place(String code) {
        int place = FIRST.indexOf(code);
        return place < 0 ? FIRST.size() : place;
    }

    private static Group group(Fate fate) {
        return switch (fate) {
            case FORGOTTEN -> Group.FOR_OTHERS;
            case OPAQUE -> Group.TRAIL;
            case ERASED, INSIDE, UNTOUCHED -> Group.OWN;
        };
    }
}
