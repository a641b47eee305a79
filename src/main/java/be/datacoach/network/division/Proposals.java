package be.datacoach.network.division;

import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.team.Divider;
import be.datacoach.adaptation.team.Division;
import be.datacoach.adaptation.team.DivisionCase;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.network.division.RoleCardText.When;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Divides tables, within the time that somebody waits for a page; what was divided lately is not divided again. */
@ApplicationScoped
class Proposals {
    private static final int KEPT = 50;

    @Inject
    private Cases cases;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    private final Map<DivisionCase, Division> lately = new LinkedHashMap<>();

    Proposal of(Round round) {
        DivisionCase asked = cases.of(round);
        return new Proposal(asked, divided(asked));
    }

    /** As it stands on a role card: with dates, counting the weeks in which schools work. */
    RoleCardText text(Proposal proposal) {
        return new RoleCardText(
                proposal.division().table(),
                proposal.division().carried().stream()
                        .map(carried ->
                                new RoleCardText.Ready(carried.task(), week(carried.byOne()), week(carried.byTwo())))
                        .toList());
    }

    private When week(OptionalInt number) {
        if (number.isEmpty()) return When.NEVER;
        if (number.getAsInt() == 0) return When.ALREADY;
        SchoolCalendar calendar = catalogue.calendar();
        LocalDate begin = calendar.workdayFrom(LocalDate.now(clock));
        return When.by(calendar.schoolWeek(begin, number.getAsInt()).with(DayOfWeek.FRIDAY));
    }

    private Division divided(DivisionCase asked) {
        synchronized (lately) {
            Division known = lately.remove(asked);
            if (known != null) {
                lately.put(asked, known);
                return known;
            }
        }
        Division division = Divider.divide(asked, Divider.WHILE_WAITING);
        synchronized (lately) {
            lately.put(asked, division);
            if (lately.size() > KEPT) lately.remove(lately.keySet().iterator().next());
        }
        return division;
    }
}
