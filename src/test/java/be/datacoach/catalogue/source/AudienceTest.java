package be.datacoach.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.catalogue.content.LearnerKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** One folder of modules makes a curriculum for coaches and one for counsellors, and nothing is in both. */
class AudienceTest {

    private static final Curriculum COACHES = Shipped.LIBRARY.curriculum(LearnerKind.COACH);
    private static final Curriculum COUNSELLORS = Shipped.LIBRARY.curriculum(LearnerKind.COUNSELLOR);

    @Test
    void everyModuleIsInTheCurriculumOfWhomItIsFor() {
        Shipped.LIBRARY.contents().forEach((id, content) -> {
            assertThat(COACHES.find(id).isPresent()).as("%s", id).isEqualTo(content.audience() == LearnerKind.COACH);
            assertThat(COUNSELLORS.find(id).isPresent())
                    .as("%s", id)
                    .isEqualTo(content.audience() == LearnerKind.COUNSELLOR);
            assertThat(Shipped.LIBRARY.curriculumOf(id).find(id)).isPresent();
        });
        assertThat(COACHES.modules()).hasSize(16);
        assertThat(COUNSELLORS.modules())
                .extracting(one -> one.id().code())
                .containsExactly("B01", "B02", "B03", "B04");
    }

    @Test
    void theTwoHaveNothingInCommonThatCouldTellOfOneInTheOther() {
        assertApart(Curriculum::rules, Rule::id);
        assertApart(Curriculum::competencies, Competency::id);
        assertApart(Curriculum::attributes, attribute -> attribute.id().name());
        assertThat(COUNSELLORS.tasks()).isEmpty();
    }

    private static <T> void assertApart(Function<Curriculum, Collection<T>> part, Function<T, Object> name) {
        List<Object> theirs = part.apply(COUNSELLORS).stream().map(name).toList();
        assertThat(theirs).isNotEmpty().doesNotHaveDuplicates();
        assertThat(part.apply(COACHES).stream().map(name)).doesNotContainAnyElementsOf(theirs);
    }

    @Test
    void aDraftForOthersLeavesTheCurriculumThatItWasIn() {
        Library before = Shipped.LIBRARY;
        var files = new ArrayList<LibraryReader.ModuleFile>();
        LibraryReader.files(java.nio.file.Path.of("modules")).value().orElseThrow().stream()
                .filter(file -> LibraryReader.isModule(file.path()))
                .forEach(file -> files.add(LibraryReader.stored(moved(file), before.common())));

        LibraryReader.Read<Library> read = LibraryReader.library(before.common(), files);

        assertThat(read.findings()).extracting(Finding::code).containsOnly("module_for_others");
        assertThat(read.findings()).extracting(Finding::file).contains("counsellors/rules.yaml");
    }

    /** The module on the cohort page for coaches: the rules of counsellors speak of it in vain. */
    private static SourceFile moved(SourceFile file) {
        return file.path().startsWith("B02")
                ? new SourceFile(
                        file.path(),
                        file.text().replace("audience: counsellor\n", "").replaceFirst("goals: .*", "goals: [C1:1]"))
                : file;
    }

    @Test
    void whatIsSharedIsThatOfWhomAModuleIsFor() {
        Common counsellors = Shipped.LIBRARY.common().of(LearnerKind.COUNSELLOR);

        assertThat(counsellors.variantKeys()).containsExactly("BAO", "SO");
        assertThat(counsellors.competencies()).containsExactly("B1", "B2", "B3");
        assertThat(counsellors.firstScreen().questions()).hasSize(3);
        assertThat(counsellors.sources()).isEqualTo(Shipped.LIBRARY.common().sources());
        assertThat(Shipped.LIBRARY.common().of(LearnerKind.COACH)).isSameAs(Shipped.LIBRARY.common());
        assertThat(Shipped.LIBRARY.audienceOf(new ModuleId("B01"))).isEqualTo(LearnerKind.COUNSELLOR);
    }
}
