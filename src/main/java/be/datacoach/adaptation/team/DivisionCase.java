package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.Curriculum;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * All that dividing looks at.
 *
 * @param needs the priorities of the team, the highest first whatever order they come in
 * @param coaches at least one
 * @param weeks in how many weeks, from 1, the coaches want to be ready
 * @param agreements what the coaches settled; of two that cannot both hold, the earlier one does
 * @param previous the shares that the coaches have now, to be kept where nothing else is better; empty for a first time
 */
public record DivisionCase(
        Curriculum curriculum,
        List<Need> needs,
        List<Coach> coaches,
        int weeks,
        List<Agreement> agreements,
        List<Share> previous) {

    public DivisionCase {
        if (coaches.isEmpty()) throw new IllegalArgumentException("nobody to divide among");
        if (weeks < 1) throw new IllegalArgumentException("weeks: " + weeks);
        if (coaches.stream().map(Coach::id).distinct().count() < coaches.size()) {
            throw new IllegalArgumentException("two coaches of one name");
        }
        needs = needs.stream()
                .sorted(Comparator.comparing(Need::height).reversed().thenComparing(Need::task))
                .toList();
        coaches = coaches.stream().sorted(Comparator.comparing(Coach::id)).toList();
        agreements = List.copyOf(new LinkedHashSet<>(agreements));
        previous = List.copyOf(previous);
    }

    public Coach coach(CoachId id) {
        return coaches.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("coach " + id));
    }

    /** The same case after a division, which is kept where nothing else is better. */
    public DivisionCase after(Division division) {
        return new DivisionCase(
                curriculum, needs, coaches, weeks, agreements, division.table().shares());
    }

    /** The same case, of whose coaches one is otherwise. */
    public DivisionCase with(Coach other) {
        var all = coaches.stream()
                .map(one -> one.id().equals(other.id()) ? other : one)
                .toList();
        return new DivisionCase(curriculum, needs, all, weeks, agreements, previous);
    }

    /** The same case without one of its needs. */
    public DivisionCase without(Need need) {
        var others = needs.stream().filter(one -> !one.equals(need)).toList();
        return new DivisionCase(curriculum, others, coaches, weeks, agreements, previous);
    }

    /** The same case without an agreement. */
    public DivisionCase without(Agreement agreement) {
        var others = agreements.stream().filter(one -> !one.equals(agreement)).toList();
        return new DivisionCase(curriculum, needs, coaches, weeks, others, previous);
    }

    /** The same case in more weeks, or fewer. */
    public DivisionCase in(int otherWeeks) {
        return new DivisionCase(curriculum, needs, coaches, otherWeeks, agreements, previous);
    }
}
