package be.datacoach.adaptation.curriculum;

import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.adaptation.condition.AttributeId;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class CurriculumTest {

    private final Curriculum curriculum = curriculum()
            .numbers("hours", 8)
            .competency("C1", 2)
            .task("T01", "M01")
            .with(optional("M02"), core("M01").grants("C1", 2))
            .with(rule("R1"))
            .built();

    @Test
    void itsModulesStandInTheOrderOfTheirNumbers() {
        assertThat(curriculum.modules())
                .extracting(module -> module.id().code())
                .containsExactly("M01", "M02");
    }

    @Test
    void findsWhatItHasByItsName() {
        assertThat(curriculum.rule(new RuleId("R1"))).isPresent();
        assertThat(curriculum.rule(new RuleId("R2"))).isEmpty();
        assertThat(curriculum.task(new TaskId("T01"))).isPresent();
        assertThat(curriculum.task(new TaskId("T02"))).isEmpty();
        assertThat(curriculum.attribute(new AttributeId("hours"))).isPresent();
        assertThat(curriculum.competency(new CompetencyId("C2"))).isEmpty();
        assertThat(curriculum.attributes()).hasSize(1);
        assertThat(curriculum.competencies()).hasSize(1);
    }

    @Test
    void aModuleThatMustBeThereIsNamedWhenItIsNot() {
        assertThatThrownBy(() -> curriculum.module(new ModuleId("M99")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("M99");
    }

    @Test
    void aModuleGrantsItsLevelAndWhatIsBelow() {
        LearningModule module = curriculum.module(new ModuleId("M01"));
        var competency = new CompetencyId("C1");

        assertThat(module.grants(competency, 1)).isTrue();
        assertThat(module.grants(competency, 2)).isTrue();
        assertThat(module.grants(competency, 3)).isFalse();
        assertThat(module.grants(new CompetencyId("C2"), 1)).isFalse();
    }

    @Test
    void whatIsNamedSortsByItsName() {
        assertThat(new BlockId("A")).isLessThan(new BlockId("B"));
        assertThat(new CompetencyId("C1")).isLessThan(new CompetencyId("C2"));
        assertThat(new PointId("a")).isLessThan(new PointId("b"));
        assertThat(new RuleId("R1")).isLessThan(new RuleId("R2"));
        assertThat(new SkillId("DL1")).isLessThan(new SkillId("DL2"));
        assertThat(new TaskId("T01")).isLessThan(new TaskId("T02"));
        assertThat(new VariantKey("BAO")).isLessThan(new VariantKey("SO"));
        assertThat(new AttributeId("a")).isLessThan(new AttributeId("b"));
    }
}
