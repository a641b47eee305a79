package be.datacoach.adaptation.team;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.generated.GeneratedTeam;
import be.datacoach.adaptation.generated.Seeds;
import be.datacoach.adaptation.generated.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every team. */
class DivisionPropertiesTest {

    private static void eachTeam(Seeds.Property<DivisionCase> property) {
        Seeds.first(150).each(seed -> GeneratedTeam.of(seed, Size.SMALL, 6), property);
        Seeds.first(60).each(seed -> GeneratedTeam.in(Shipped.curriculum(), seed, 4), property);
    }

    private static LearningModule module(DivisionCase asked, ModuleId id) {
        return asked.curriculum().module(id);
    }

    private static int load(DivisionCase asked, Share share) {
        Coach coach = asked.coach(share.who());
        return share.takes().stream()
                .mapToInt(one -> coach.minutes(module(asked, one)))
                .sum();
    }

    @Test
    void theSameCaseGivesTheSameDivisionInWhateverOrderItIsTold() {
        eachTeam(asked -> {
            List<Coach> coaches = new ArrayList<>(asked.coaches());
            List<Need> needs = new ArrayList<>(asked.needs());
            Collections.reverse(coaches);
            Collections.reverse(needs);
            var told = new DivisionCase(
                    asked.curriculum(), needs, coaches, asked.weeks(), asked.agreements(), asked.previous());

            assertThat(Divider.divide(told)).isEqualTo(Divider.divide(asked));
        });
    }

    @Test
    void nobodyLearnsMoreThanTheirHoursNorWhatTheyKnowNorBeforeItsTime() {
        eachTeam(asked -> Divider.divide(asked).table().shares().forEach(share -> {
            Coach coach = asked.coach(share.who());
            assertThat(load(asked, share)).isLessThanOrEqualTo(coach.minutesAWeek() * asked.weeks());
            assertThat(share.takes()).doesNotHaveDuplicates();
            Set<ModuleId> ready = new HashSet<>();
            share.takes().forEach(id -> {
                assertThat(coach.knows(module(asked, id))).isFalse();
                assertThat(module(asked, id).edition().published()).isTrue();
                assertThat(module(asked, id).after())
                        .allMatch(before -> ready.contains(before) || coach.knows(module(asked, before)));
                ready.add(id);
            });
        }));
    }

    @Test
    void everyAgreementHoldsOrIsRefused() {
        eachTeam(asked -> {
            Division division = Divider.divide(asked);
            Set<Agreement> said = new HashSet<>(division.table().kept());
            division.refusals()
                    .forEach(refusal -> assertThat(said.add(refusal.about())).isTrue());
            assertThat(said).isEqualTo(new HashSet<>(asked.agreements()));
            division.table()
                    .kept()
                    .forEach(kept -> assertThat(
                                    division.table().share(kept.who()).takes().contains(kept.module()))
                            .isEqualTo(kept.takes()));
        });
    }

    @Test
    void whatAllBeginWithIsFirstForAll() {
        eachTeam(asked -> {
            Table table = Divider.divide(asked).table();
            table.together()
                    .ifPresent(module -> assertThat(table.shares())
                            .hasSizeGreaterThan(1)
                            .allSatisfy(share -> assertThat(share.takes()).contains(module)));
        });
    }

    @Test
    void everyModuleHasAReason() {
        eachTeam(asked -> {
            Table table = Divider.divide(asked).table();
            table.shares()
                    .forEach(share -> share.takes()
                            .forEach(module -> assertThat(Explanation.of(table, asked.curriculum(), share.who(), module)
                                            .grounds())
                                    .isNotEmpty()));
        });
    }

    @Test
    void dividingAgainChangesNothing() {
        eachTeam(asked -> {
            Division division = Divider.divide(asked);
            assertThat(Divider.divide(asked.after(division)).table()).isEqualTo(division.table());
        });
    }

    /** Where one module is missing for a second coach, no coach has the room to learn it too. */
    @Test
    void nothingHangsOnOneWhereASecondHasRoom() {
        eachTeam(asked -> {
            Division division = Divider.divide(asked);
            for (Division.Carried carried : division.carried()) {
                if (!division.proven() || carried.byTwo().isPresent()) continue;
                List<ModuleId> thin = asked.curriculum().task(carried.task()).orElseThrow().modules().stream()
                        .filter(module -> division.table().shares().stream()
                                        .filter(share -> share.covers(module))
                                        .count()
                                < 2)
                        .toList();
                if (carried.byOne().isEmpty() || thin.size() != 1) continue;
                assertThat(division.table().shares()).noneMatch(share -> hasRoom(asked, division, share, thin.get(0)));
            }
        });
    }

    private static boolean hasRoom(DivisionCase asked, Division division, Share share, ModuleId module) {
        if (share.covers(module)) return false;
        var every = new EveryDivision(asked, division.table().kept());
        Set<ModuleId> wanted = new HashSet<>(share.takes());
        wanted.add(module);
        return every.shares(asked.coach(share.who()), division.table().together()).stream()
                .anyMatch(other -> other.containsAll(wanted));
    }

    @Test
    void whatWouldChangeItDoes() {
        var found = new HashSet<Class<?>>();
        Seeds.first(80).each(seed -> GeneratedTeam.of(seed, Size.SMALL, 3), asked -> {
            Division division = Divider.divide(asked);
            for (Share share : division.table().shares()) {
                for (ModuleId module : share.takes()) {
                    Optional<Change> unless = OwnExplanation.of(asked, division, share.who(), module)
                            .unless();
                    unless.ifPresent(change -> {
                        found.add(change.getClass());
                        DivisionCase other = changed(asked.after(division), change, share.who(), module);
                        assertThat(Divider.divide(other)
                                        .table()
                                        .share(share.who())
                                        .takes())
                                .doesNotContain(module);
                    });
                }
            }
        });
        assertThat(found).as("changes that some team meets").hasSizeGreaterThanOrEqualTo(5);
    }

    private static DivisionCase changed(DivisionCase now, Change change, CoachId who, ModuleId module) {
        Coach reader = now.coach(who);
        if (change instanceof Change.TakenBack) return now.without(new Agreement(who, module, true));
        if (change instanceof Change.RatherNot) return now.with(saying(reader, module, Wish.RATHER_NOT));
        if (change instanceof Change.Gladly gladly) {
            return now.with(saying(now.coach(gladly.other()), module, Wish.GLADLY));
        }
        if (change instanceof Change.Hours hours) {
            return now.with(reader.spending(reader.minutesAWeek() + hours.minutesMore()));
        }
        if (change instanceof Change.Term term) return now.in(now.weeks() + term.more());
        Change.Unneeded unneeded = (Change.Unneeded) change;
        return now.without(now.needs().stream()
                .filter(need -> need.task().equals(unneeded.task()))
                .findFirst()
                .orElseThrow());
    }

    private static Coach saying(Coach coach, ModuleId module, Wish wish) {
        var wishes = new HashMap<>(coach.wishes());
        wishes.put(module, wish);
        return coach.wishing(wishes);
    }
}
