package be.datacoach.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Everybody tries every use case, and only what {@code permissions/use-cases.csv} allows is let through. Run with
 * {@code -Ddatacoach.write=true} to write the table anew, and read {@code git diff}.
 */
class UseCaseMatrixTest {
    private static final Path TABLE = Path.of("src/test/resources/permissions/use-cases.csv");
    private static final Path DOCUMENT = Path.of("docs/permissions.md");
    private static final String HEADER = "use case;permission;nobody;coach;counsellor;administrator;whose things";
    private static final List<Set<Role>> SOMEBODY =
            List.of(Set.of(), Set.of(Role.COACH), Set.of(Role.COUNSELLOR), Set.of(Role.ADMINISTRATOR));

    /** What a permission opens, where a use case does not say otherwise in the table. */
    private static final Map<Permission, String> WHOSE = Map.ofEntries(
            Map.entry(Permission.ENTER, "nobody's"),
            Map.entry(Permission.ANSWER_BY_LINK, "of the link"),
            Map.entry(Permission.KEEP_OWN_ACCOUNT, "own"),
            Map.entry(Permission.WORK_ON_OWN_PATH, "own"),
            Map.entry(Permission.TRAIN_ONESELF, "own"),
            Map.entry(Permission.LEARN, "own"),
            Map.entry(Permission.KEEP_OWN_DATA, "own"),
            Map.entry(Permission.DESCRIBE_OWN_SCHOOL, "of the own school"),
            Map.entry(Permission.RUN_TEAM_SCAN, "own"),
            Map.entry(Permission.WORK_WITH_PEERS, "what is shared"),
            Map.entry(Permission.READ_MODULES, "what is published"),
            Map.entry(Permission.AUTHOR_MODULES, "everybody's"),
            Map.entry(Permission.PUBLISH_MODULES, "everybody's"),
            Map.entry(Permission.GIVE_FEEDBACK, "handed in by the own cohorts"),
            Map.entry(Permission.ACCOMPANY_COHORT, "shared by the own cohorts"),
            Map.entry(Permission.MANAGE_PEOPLE, "everybody's"),
            Map.entry(Permission.MANAGE_SCHOOLS, "everybody's"),
            Map.entry(Permission.MANAGE_COHORTS, "everybody's"),
            Map.entry(Permission.ASSIGN_PATHS, "everybody's"),
            Map.entry(Permission.FOLLOW_ASSIGNMENTS, "assigned, started, finished"),
            Map.entry(Permission.READ_FIDELITY, "nobody's"),
            Map.entry(Permission.EXPORT_RESEARCH, "of who agreed, under other names"),
            Map.entry(Permission.ADMINISTER, "everybody's"));

    @Test
    void letsThroughWhatTheTableAllowsAndNothingElse() throws Exception {
        List<String> found = new ArrayList<>(List.of(HEADER));
        for (Map.Entry<String, Method> useCase : useCases().entrySet()) {
            found.add(row(useCase.getKey(), useCase.getValue(), whose()));
        }
        if (Boolean.getBoolean("datacoach.write")) {
            Files.write(TABLE, found);
        }
        assertThat(Files.readAllLines(TABLE)).isEqualTo(found);
    }

    @Test
    void saysOfEveryPermissionWhoseThingsItOpens() {
        assertThat(WHOSE).containsOnlyKeys(Permission.values());
    }

    @Test
    void isWhatTheDocumentationSays() throws Exception {
        List<String> rows = Stream.of(Permission.values())
                .map(UseCaseMatrixTest::documented)
                .toList();
        if (Boolean.getBoolean("datacoach.write")) {
            String table = String.join("\n", rows) + "\n";
            Files.writeString(
                    DOCUMENT,
                    Files.readString(DOCUMENT).replaceFirst("(\\| `.*\\n)+", Matcher.quoteReplacement(table)));
        }
        assertThat(Files.readAllLines(DOCUMENT)).containsSubsequence(rows);
    }

    private static String documented(Permission permission) {
        String held = SOMEBODY.stream()
                .map(roles -> permission.isHeldBy(roles) ? "yes" : "no")
                .collect(Collectors.joining(" | "));
        return "| `" + permission + "` | " + held + " | " + WHOSE.get(permission) + " |";
    }

    /** A table that would not notice is no table. */
    @Test
    void noticesAUseCaseThatIsNotInIt() throws Exception {
        assertThat(useCases()).hasSizeGreaterThan(100);
        String row = row("Some.thing", method("coachesOnly"), Map.of());
        assertThat(row).isEqualTo("Some.thing;WORK_ON_OWN_PATH;no;yes;no;no;own");
        assertThat(Files.readAllLines(TABLE)).doesNotContain(row);
    }

    private static String row(String name, Method method, Map<String, String> whose) throws Exception {
        Permission permission = required(method);
        String tries = SOMEBODY.stream()
                .map(roles -> lets(roles, method) ? "yes" : "no")
                .collect(Collectors.joining(";"));
        return String.join(
                ";", name, permission.name(), tries, whose.getOrDefault(name, WHOSE.getOrDefault(permission, "")));
    }

    /** As the container asks it: whether the interceptor goes on to the use case. */
    private static boolean lets(Set<Role> roles, Method method) {
        var call = (InvocationContext) Proxy.newProxyInstance(
                UseCaseMatrixTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, arguments) -> asked.getName().equals("getMethod") ? method : "done");
        try {
            return "done".equals(interceptor(roles).check(call));
        } catch (NotAllowed refused) {
            return false;
        } catch (Exception surprise) {
            throw new AssertionError(surprise);
        }
    }

    private static RequiresInterceptor interceptor(Set<Role> roles) throws ReflectiveOperationException {
        CurrentUser user = new CurrentUser();
        if (!roles.isEmpty()) {
            user.become(new Identity(new AccountId(1), "uid", "Somebody", Locale.ENGLISH, roles, false));
        }
        Constructor<RequiresInterceptor> constructor = RequiresInterceptor.class.getDeclaredConstructor();
        RequiresInterceptor interceptor = constructor.newInstance();
        Field field = RequiresInterceptor.class.getDeclaredField("user");
        field.setAccessible(true);
        field.set(interceptor, user);
        return interceptor;
    }

    /** What stands in the table for those that differ from their permission. */
    private static Map<String, String> whose() throws IOException {
        if (!Files.exists(TABLE)) {
            return Map.of();
        }
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.map(line -> line.split(";"))
                    .filter(cells -> cells.length == 7)
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[6]));
        }
    }

    /** Every public method of a public class that says who may call it; those of other classes have such a door. */
    private static Map<String, Method> useCases() {
        Map<String, Method> useCases = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("be.datacoach")) {
            for (JavaMethod method : type.getMethods()) {
                boolean asks = method.isAnnotatedWith(Requires.class) || type.isAnnotatedWith(Requires.class);
                boolean open = method.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.getModifiers().contains(JavaModifier.PUBLIC);
                if (asks && open && !type.isAnnotation() && !type.isEquivalentTo(RequiresInterceptor.class)) {
                    String feature = type.getPackageName().replaceFirst("be\\.datacoach\\.", "");
                    String key = feature + "." + type.getSimpleName() + "." + method.getName();
                    useCases.merge(key, method.reflect(), (one, other) -> same(one, other));
                }
            }
        }
        return useCases;
    }

    /** Overloads are one line, so they must ask the same. */
    private static Method same(Method one, Method other) {
        assertThat(required(one)).as(one.toString()).isEqualTo(required(other));
        return one;
    }

    private static Permission required(Method method) {
        return Optional.ofNullable(method.getAnnotation(Requires.class))
                .orElseGet(() -> method.getDeclaringClass().getAnnotation(Requires.class))
                .value();
    }

    private static Method method(String name) throws NoSuchMethodException {
        return UseCaseMatrixTest.class.getDeclaredMethod(name);
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    private static void coachesOnly() {}
}
