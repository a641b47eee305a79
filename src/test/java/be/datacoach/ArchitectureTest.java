package be.datacoach;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dependency map: what package-info of be.datacoach says, held. */
@AnalyzeClasses(packages = "be.datacoach", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** Each may know those before it. */
    private static final List<String> FEATURES = List.of(
            "platform",
            "access",
            "organisation",
            "catalogue",
            "evidence",
            "intake",
            "assignment",
            "practice",
            "accompaniment",
            "network",
            "authoring",
            "administration",
            "reporting");

    /** The parts of the core in the order in which it is read; each may know those before it. */
    private static final List<String> CORE =
            List.of("condition", "curriculum", "learner", "path", "plan", "proof", "team");

    @ArchTest
    static final ArchRule theCoreKnowsOnlyJava = classes()
            .that()
            .resideInAPackage("be.datacoach.adaptation..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("be.datacoach.adaptation..", "java..", "org.jspecify.annotations..", "org.logicng..");

    @ArchTest
    static final ArchRule partsOfTheCoreKnowThoseBeforeThem = oneWay("be.datacoach.adaptation", CORE);

    @ArchTest
    static final ArchRule featuresKnowThoseBeforeThem = oneWay("be.datacoach", FEATURES);

    @ArchTest
    static final ArchRule everythingIsInAFeatureOrTheCore = classes()
            .should()
            .resideInAnyPackage(FEATURES.stream()
                    .map(feature -> "be.datacoach." + feature + "..")
                    .toArray(String[]::new))
            .orShould()
            .resideInAPackage("be.datacoach.adaptation..")
            .orShould()
            .haveFullyQualifiedName("be.datacoach.package-info");

    @ArchTest
    static final ArchRule nobodyKnowsTheViews = classes().should(new ArchCondition<>("leave the web packages alone") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String web = webPackageOf(dependency.getTargetClass().getPackageName());
                boolean theirs = !web.isEmpty() && !type.getPackageName().startsWith(web);
                boolean shared = web.equals("be.datacoach.platform.web")
                        && !webPackageOf(type.getPackageName()).isEmpty();
                if (theirs && !shared) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        }
    });

    @ArchTest
    static final ArchRule onlyTheViewsKnowFaces = noClasses()
            .that(resideOutsideOfPackages("be.datacoach..web.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule viewsDoNotQuery = noClasses()
            .that()
            .resideInAPackage("be.datacoach..web..")
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.persistence..").or(namedTransactional()));

    /** Proves that rules in fields run at all and can fail: some versions of the test runner skipped them silently. */
    @ArchTest
    static void rulesCanFail(JavaClasses all) {
        assertThatThrownBy(() -> oneWay("be.datacoach", FEATURES.subList(1, 2)).check(all))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> oneWay("be.datacoach.adaptation", List.of("plan", "path"))
                        .check(all))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.lang..")
                        .check(all))
                .isInstanceOf(AssertionError.class);
    }

    private static ArchRule oneWay(String root, List<String> parts) {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true);
        for (String part : parts) {
            layers = layers.layer(part).definedBy(root + "." + part + "..");
        }
        for (int i = 0; i < parts.size(); i++) {
            String[] later = parts.subList(i + 1, parts.size()).toArray(String[]::new);
            layers = later.length == 0
                    ? layers.whereLayer(parts.get(i)).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(parts.get(i)).mayOnlyBeAccessedByLayers(later);
        }
        return layers;
    }

    private static DescribedPredicate<JavaClass> namedTransactional() {
        return describe("is @Transactional", type -> type.getFullName().equals("jakarta.transaction.Transactional"));
    }

    private static String webPackageOf(String packageName) {
        Matcher matcher = Pattern.compile("^(be\\.datacoach\\..*\\bweb)\\b").matcher(packageName);
        return matcher.find() ? matcher.group(1) : "";
    }
}
