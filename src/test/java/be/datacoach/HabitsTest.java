package be.datacoach;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.access.Requires;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How code is written here, as far as a program can see it. */
@AnalyzeClasses(packages = "be.datacoach", importOptions = DoNotIncludeTests.class)
class HabitsTest {
    private static final String BANNED_ENDINGS = ".*(Impl|Manager|Helper|Utils?|Dto|DTO|Service|Bean)";

    @ArchTest
    static final ArchRule timeIsAParameter = noClasses()
            .should()
            .callMethodWhere(asksTheTimeByItself())
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses().should().haveNameMatching(BANNED_ENDINGS);

    @ArchTest
    static final ArchRule entitiesGuardThemselves = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule entitiesKeepTheirFields = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule useCasesDeclareWhoMayDoThem = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beDeclaredInClassesThat(annotatedWith(Requires.class).forSubtype());

    @ArchTest
    static final ArchRule viewsSurviveInTheSession = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .or()
            .areAnnotatedWith(org.omnifaces.cdi.ViewScoped.class)
            .should()
            .beAssignableTo(Serializable.class)
            .allowEmptyShould(true);

    /** Two entities of one name, and the application does not start: no compiler sees it. */
    @ArchTest
    static void entitiesHaveNamesOfTheirOwn(JavaClasses all) {
        assertThat(entityNames(all)).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<String> entityNames(JavaClasses all) {
        return all.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(type -> {
                    String name = type.getAnnotationOfType(Entity.class).name();
                    return name.isEmpty() ? type.getSimpleName() : name;
                })
                .toList();
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/be/datacoach"))) {
            assertThat(files.filter(Files::isDirectory).filter(HabitsTest::holdsJava))
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("@NullMarked"));
        }
    }

    @Test
    void rulesCanFail() {
        JavaClasses bad = new ClassFileImporter().importClasses(BadService.class);
        assertThatThrownBy(() -> timeIsAParameter.check(bad)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> namesSayWhatAThingIs.check(bad)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> entitiesGuardThemselves.check(bad)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> entitiesKeepTheirFields.check(bad)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> useCasesDeclareWhoMayDoThem.check(bad)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> viewsSurviveInTheSession.check(bad)).isInstanceOf(AssertionError.class);
    }

    private static DescribedPredicate<JavaMethodCall> asksTheTimeByItself() {
        return DescribedPredicate.describe("asks the time without a Clock", call -> {
            AccessTarget.MethodCallTarget target = call.getTarget();
            return target.getOwner().getPackageName().equals("java.time")
                    && target.getName().equals("now")
                    && target.getRawParameterTypes().stream()
                            .noneMatch(type -> type.getFullName().equals("java.time.Clock"));
        });
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything at once that must not be. */
    @Entity
    @ViewScoped
    static class BadService {
        @Version
        int version;

        Instant moment = Instant.now();

        void setVersion(int version) {
            this.version = version;
        }

        @Transactional
        public void change() {}
    }
}
