package be.datacoach.reporting.insight;

import static be.datacoach.reporting.insight.Disclosure.Fate.DERIVABLE;
import static be.datacoach.reporting.insight.Disclosure.Fate.FEW;
import static be.datacoach.reporting.insight.Disclosure.Fate.SHOWN;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.reporting.insight.Disclosure.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Attacks on counts: take small groups, subtract what is shown, combine cohorts with schools. */
class DisclosureTest {
    private final List<Place> people = new ArrayList<>();

    @Test
    void showsNothingOfThreePeopleAskedForTheirAverage() {
        add(3, 1, 1);
        Disclosure disclosure = Disclosure.of(people);
        assertThat(disclosure.of(cohort(1))).isEqualTo(FEW);
        assertThat(disclosure.of(school(1))).isEqualTo(FEW);
        assertThat(disclosure.ofEverybody()).isEqualTo(FEW);
    }

    @Test
    void showsEveryGroupThatIsLargeEnough() {
        add(10, 1, 1);
        add(10, 2, 2);
        add(5, 1, 2);
        assertThat(shown()).containsExactlyInAnyOrder(cohort(1), cohort(2), school(1), school(2));
    }

    @Test
    void keepsAnotherGroupBackWhenTheTotalWouldGiveTheSmallOneAway() {
        add(9, 1, 0);
        add(8, 2, 0);
        add(3, 3, 0);
        Disclosure disclosure = Disclosure.of(people);
        assertThat(disclosure.of(cohort(3))).isEqualTo(FEW);
        assertThat(disclosure.of(cohort(2))).isEqualTo(DERIVABLE);
        assertThat(disclosure.of(cohort(1))).isEqualTo(SHOWN);
    }

    /** A cohort with people of two schools, and two more from a third: cohort minus school minus school is these two. */
    @Test
    void keepsTheDifferenceOfACohortAndItsSchoolsBack() {
        add(6, 1, 1);
        add(5, 1, 2);
        add(2, 1, 3);
        add(20, 2, 3);
        assertThat(worstLeak()).isZero();
        assertThat(shown()).isNotEmpty().hasSizeLessThan(5);
    }

    @Test
    void keepsThoseWithoutAGroupBackToo() {
        add(7, 1, 1);
        add(2, 0, 1);
        assertThat(worstLeak()).isZero();
        assertThat(shown()).doesNotContain(cohort(1));
    }

    @Test
    void choosesTheSameEachTime() {
        for (int i = 0; i < 40; i++) add(3 + i % 7, 1 + i % 6, 1 + i % 9);
        List<Object> before = shown();
        Collections.shuffle(people, new Random(7));
        assertThat(shown()).isEqualTo(before);
    }

    /** Whoever narrows step by step sees the total and every group that is shown: no combination of these is about one to four. */
    @Test
    void leavesNoCombinationAboutFewerThanFive() {
        Random random = new Random(8);
        int both = 0;
        for (int i = 0; i < 300; i++) {
            people.clear();
            for (int cells = 2 + random.nextInt(8); cells > 0; cells--) {
                add(1 + random.nextInt(7), random.nextInt(4), random.nextInt(4));
            }
            assertThat(worstLeak()).as("%s", people).isZero();
            both += shown().size() > 1 ? 1 : 0;
        }
        assertThat(both).as("cases in which something was shown").isGreaterThan(50);
    }

    private void add(int many, long cohort, long school) {
        Optional<CohortId> in = cohort == 0 ? Optional.empty() : Optional.of(cohort(cohort));
        Optional<SchoolId> at = school == 0 ? Optional.empty() : Optional.of(school(school));
        if (in.isPresent() || at.isPresent()) people.addAll(Collections.nCopies(many, new Place(in, at)));
    }

    private static CohortId cohort(long id) {
        return new CohortId(id);
    }

    private static SchoolId school(long id) {
        return new SchoolId(id);
    }

    private List<Object> shown() {
        Disclosure disclosure = Disclosure.of(people);
        List<Object> shown = new ArrayList<>();
        for (long id = 1; id < 10; id++) {
            if (disclosure.of(cohort(id)) == SHOWN) shown.add(cohort(id));
            if (disclosure.of(school(id)) == SHOWN) shown.add(school(id));
        }
        return shown;
    }

    /** The size of a group of one to four about which something follows from all that is shown; 0 when there is none. */
    private int worstLeak() {
        var cells = new TreeMap<String, Integer>();
        var places = new TreeMap<String, Place>();
        people.forEach(place -> {
            cells.merge(place.toString(), 1, Integer::sum);
            places.put(place.toString(), place);
        });
        List<Place> columns = List.copyOf(places.values());
        List<Integer> sizes = List.copyOf(cells.values());
        List<double[]> rows = new ArrayList<>();
        if (Disclosure.of(people).ofEverybody() == SHOWN) rows.add(row(columns, null));
        shown().forEach(group -> rows.add(row(columns, group)));
        int whole = rank(rows, 0);
        for (int few = 1; few < 1 << columns.size(); few++) {
            int size = 0;
            for (int i = 0; i < columns.size(); i++) {
                if ((few >> i & 1) == 1) size += sizes.get(i);
            }
            if (size < Disclosure.FEWEST && rank(rows, few) < whole) return size;
        }
        return 0;
    }

    private static double[] row(List<Place> columns, Object group) {
        return columns.stream()
                .mapToDouble(place -> group == null
                                || place.cohort().filter(group::equals).isPresent()
                                || place.school().filter(group::equals).isPresent()
                        ? 1
                        : 0)
                .toArray();
    }

    /** Of these rows without the columns of the few: lower than before when a combination is about these few alone. */
    private static int rank(List<double[]> rows, int few) {
        List<double[]> left = new ArrayList<>(rows.stream().map(double[]::clone).toList());
        int rank = 0;
        int width = rows.isEmpty() ? 0 : rows.get(0).length;
        for (int column = 0; column < width; column++) {
            int at = column;
            if ((few >> column & 1) == 1) continue;
            var pivot = left.stream().filter(row -> Math.abs(row[at]) > 1e-9).findFirst();
            if (pivot.isEmpty()) continue;
            rank++;
            left.remove(pivot.get());
            for (double[] row : left) {
                double factor = row[at] / pivot.get()[at];
                for (int i = 0; i < width; i++) row[i] -= factor * pivot.get()[i];
            }
        }
        return rank;
    }
}
