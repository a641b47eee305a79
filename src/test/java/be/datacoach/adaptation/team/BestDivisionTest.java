package be.datacoach.adaptation.team;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.generated.GeneratedTeam;
import be.datacoach.adaptation.generated.Seeds;
import be.datacoach.adaptation.generated.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On small teams nothing better exists: as good as trying everything. {@code -Ddatacoach.seeds=5000} looks longer. */
class BestDivisionTest {

    private static final int TEAMS = Integer.getInteger("datacoach.seeds", 400);
    /** Teams with more divisions take too long to try all. */
    private static final double MOST = 70_000;

    private static final Size FEW_MODULES = new Size(5, 1, 2, 3, 3);

    private final Set<Refusal.Why> refused = EnumSet.noneOf(Refusal.Why.class);
    private int tried;
    private int ofFour;

    @Test
    void isAsGoodAsTheBestOfAll() {
        Seeds.first(TEAMS).each(seed -> GeneratedTeam.of(seed, FEW_MODULES, 4), this::compare);

        assertThat(tried).as("teams").isGreaterThan(TEAMS / 2);
        assertThat(ofFour).as("teams of four").isGreaterThan(TEAMS / 20);
        assertThat(refused)
                .as("refusals that some team meets")
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Refusal.Why.NO_SUCH_COACH)));
    }

    private void compare(DivisionCase asked) {
        Division division = Divider.divide(asked);
        var every = new EveryDivision(asked, division.table().kept());
        if (every.count() > MOST) return;
        tried++;
        if (asked.coaches().size() == 4) ofFour++;

        List<List<ModuleId>> shares =
                division.table().shares().stream().map(Share::takes).toList();
        assertThat(division.proven()).isTrue();
        assertThat(every.score(shares)).isEqualTo(every.best().orElseThrow());
        assertThat(every.beginnings()).contains(division.table().together());
        for (int i = 0; i < shares.size(); i++) {
            assertThat(every.shares(asked.coaches().get(i), division.table().together()))
                    .contains(shares.get(i));
        }
        division.refusals().forEach(refusal -> cannotHold(asked, division, refusal));
    }

    /** Together with the agreements that are kept there is no division at all; or it would ask for what is known. */
    private void cannotHold(DivisionCase asked, Division division, Refusal refusal) {
        refused.add(refusal.why());
        List<Agreement> all = Stream.concat(division.table().kept().stream(), Stream.of(refusal.about()))
                .toList();
        assertThat(new EveryDivision(asked, all).best()).as("%s", refusal).isEmpty();
    }
}
