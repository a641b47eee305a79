package be.datacoach.adaptation.team;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.adaptation.generated.GeneratedTeam;
import be.datacoach.adaptation.generated.Seeds;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing private of one coach reaches another: there is no type in which it could travel. */
@AnalyzeClasses(packages = "be.datacoach.adaptation", importOptions = DoNotIncludeTests.class)
class DivisionPrivacyTest {

    /** What coaches may see of each other is made of names of coaches, modules and tasks, and of yes or no. */
    private static final Set<Class<?>> OPEN = Set.of(CoachId.class, ModuleId.class, TaskId.class, boolean.class);

    private static final Set<Class<?>> CONTAINERS = Set.of(List.class, Set.class, Optional.class);

    /** Facts (motivation, trust, autonomy, position, answers, scores) live in {@code condition} and {@code learner}. */
    @ArchTest
    static final ArchRule dividingKnowsNoFacts = classes()
            .that()
            .resideInAPackage("be.datacoach.adaptation.team..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "be.datacoach.adaptation.team..",
                    "be.datacoach.adaptation.curriculum..",
                    "java..",
                    "org.jspecify.annotations..");

    /** Hours, levels, finished modules and bands live in {@code Coach}. */
    @ArchTest
    static final ArchRule explanationsKnowOnlyTheTable = classes()
            .that()
            .haveNameMatching(".*\\.team\\.(Explanation|Ground|Table|Share|Agreement)(\\$.*)?")
            .should()
            .onlyDependOnClassesThat()
            .haveNameMatching("java\\..*|org\\.jspecify\\..*|.*\\.curriculum\\..*"
                    + "|.*\\.team\\.(Explanation|Ground|Table|Share|Agreement|CoachId)(\\$.*)?");

    @Test
    void whatAllSeeHasNoRoomForANumberOrAWord() {
        assertThat(leaves(Explanation.class)).isSubsetOf(OPEN).contains(TaskId.class);
        assertThat(leaves(Table.class)).isSubsetOf(OPEN);
        assertThat(leaves(Coach.class)).as("the check can fail").contains(int.class);
    }

    @Test
    void whatWouldChangeItNamesAnotherOnlyByAWish() {
        List<Class<?>> naming = Stream.of(Change.class.getPermittedSubclasses())
                .filter(change -> leaves(change).contains(CoachId.class))
                .<Class<?>>map(change -> change)
                .toList();

        assertThat(naming).containsExactly(Change.Gladly.class);
        assertThat(leaves(Change.Gladly.class)).containsExactly(CoachId.class);
    }

    @Test
    void otherHoursWithTheSameTableExplainTheSame() {
        var alike = new int[1];
        Seeds.first(200).each(seed -> GeneratedTeam.in(Shipped.curriculum(), seed, 3), asked -> {
            Coach one = asked.coaches().get(0);
            DivisionCase other = asked.with(one.spending(one.minutesAWeek() + 5));
            Table table = Divider.divide(asked).table();
            if (!table.equals(Divider.divide(other).table())) return;
            alike[0]++;
            assertThat(explanations(other, Divider.divide(other).table())).isEqualTo(explanations(asked, table));
        });
        assertThat(alike[0]).isGreaterThan(100);
    }

    private static List<Explanation> explanations(DivisionCase asked, Table table) {
        return table.shares().stream()
                .flatMap(share -> share.takes().stream()
                        .map(module -> Explanation.of(table, asked.curriculum(), share.who(), module)))
                .toList();
    }

    /** The types that values of a type are in the end made of. */
    private static Set<Class<?>> leaves(Type type) {
        var leaves = new HashSet<Class<?>>();
        collect(type, leaves, new HashSet<>());
        return leaves;
    }

    private static void collect(Type type, Set<Class<?>> leaves, Set<Type> seen) {
        if (!seen.add(type)) return;
        if (type instanceof ParameterizedType generic) {
            if (!CONTAINERS.contains((Class<?>) generic.getRawType())) leaves.add((Class<?>) generic.getRawType());
            for (Type argument : generic.getActualTypeArguments()) collect(argument, leaves, seen);
        } else if (type instanceof Class<?> known && known.isSealed()) {
            for (Class<?> one : known.getPermittedSubclasses()) collect(one, leaves, seen);
        } else if (type instanceof Class<?> known && known.isRecord() && !OPEN.contains(known)) {
            for (RecordComponent part : known.getRecordComponents()) collect(part.getGenericType(), leaves, seen);
        } else if (type instanceof Class<?> known) {
            leaves.add(known);
        }
    }
}
