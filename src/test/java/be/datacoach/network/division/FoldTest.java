package be.datacoach.network.division;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.team.Agreement;
import be.datacoach.adaptation.team.CoachId;
import be.datacoach.adaptation.team.Divider;
import be.datacoach.adaptation.team.Share;
import be.datacoach.adaptation.team.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldTest {
    private static final CoachId LIEN = new CoachId("lien");
    private static final CoachId OMAR = new CoachId("omar");

    private static List<ModuleId> modules(String... codes) {
        return Stream.of(codes).map(ModuleId::new).toList();
    }

    private static Fold ofLien(List<ModuleId> lien, List<ModuleId> omar, String agreed, String... pinned) {
        var share = new Share(LIEN, lien, Set.of(), Set.of());
        var table = new Table(
                List.of(),
                List.of(share, new Share(OMAR, omar, Set.of(), Set.of())),
                List.of(new Agreement(LIEN, new ModuleId(agreed), true)),
                Optional.empty());
        return Fold.of(table, share, Set.copyOf(modules(pinned)));
    }

    @Test
    void leavesAShortShareWhole() {
        List<ModuleId> four = modules("M01", "M02", "M03", "M04");
        assertThat(ofLien(four, four, "M09")).isEqualTo(new Fold(four, List.of()));
    }

    @Test
    void putsFirstWhatTellsACoachFromTheOthersInTheOrderOfLearning() {
        Fold fold = ofLien(
                modules("M01", "M07", "M02", "M03", "M04", "M05"), modules("M01", "M02", "M03", "M04", "M05"), "M04");
        assertThat(fold.first()).containsExactlyElementsOf(modules("M07", "M04"));
        assertThat(fold.rest()).containsExactlyElementsOf(modules("M01", "M02", "M03", "M05"));
    }

    @Test
    void keepsInSightWhatSomebodySpokeOf() {
        List<ModuleId> all = modules("M01", "M02", "M03", "M04", "M05");
        assertThat(ofLien(all, all, "M09", "M05").first()).containsExactlyElementsOf(modules("M05"));
    }

    @Test
    void beginsWithTheFirstToLearnWhereNothingTellsThemApart() {
        List<ModuleId> all = modules("M01", "M02", "M03", "M04", "M05");
        assertThat(ofLien(all, all, "M09")).isEqualTo(new Fold(modules("M01", "M02", "M03"), modules("M04", "M05")));
    }

    @Test
    void foldsAwayNoSingleModule() {
        List<ModuleId> lien = modules("M01", "M07", "M08", "M10", "M11");
        assertThat(ofLien(lien, modules("M01"), "M09")).isEqualTo(new Fold(lien, List.of()));
    }

    /** Of the teams in docs/division.md: all that is taken is somewhere, once. */
    @Test
    void losesNothing() {
        ExampleTeams.all().forEach(example -> {
            Table table = Divider.divide(example.asked(), Divider.WHILE_WAITING).table();
            table.shares().forEach(share -> {
                Fold fold = Fold.of(table, share, Set.of());
                assertThat(Stream.concat(fold.first().stream(), fold.rest().stream()))
                        .containsExactlyInAnyOrderElementsOf(share.takes());
                assertThat(share.takes().isEmpty()).isEqualTo(fold.first().isEmpty());
            });
        });
    }
}
