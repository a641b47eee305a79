package be.datacoach.adaptation.generated;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.Minutes;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.SkillId;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.adaptation.curriculum.Tie;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.adaptation.curriculum.VariationPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A sound curriculum: prerequisites only point back, and every target is granted by some module. */
public final class GeneratedCurriculum {

    private static final List<SkillId> SKILLS =
            IntStream.rangeClosed(1, 8).mapToObj(i -> new SkillId("DL" + i)).toList();
    /** Modules only need modules this near before them, as in a course. */
    private static final int NEAR = 8;

    private final Size size;
    private final Draw draw;
    private final List<Attribute> attributes;
    private final GeneratedConditions conditions;
    private final List<Competency> competencies = new ArrayList<>();
    private final List<LearningModule> modules = new ArrayList<>();

    private GeneratedCurriculum(long seed, Size size) {
        this.size = size;
        this.draw = new Draw(seed);
        this.attributes = GeneratedAttributes.of(size, draw);
        this.conditions = new GeneratedConditions(attributes, draw);
    }

    public static Curriculum of(long seed, Size size) {
        return new GeneratedCurriculum(seed, size).make();
    }

    static List<VariantKey> keys(Size size) {
        return IntStream.rangeClosed(1, Math.max(2, size.rules() / 10))
                .mapToObj(i -> new VariantKey("K" + i))
                .toList();
    }

    private Curriculum make() {
        for (int i = 1; i <= size.competencies(); i++) competencies.add(competency(i));
        for (int i = 1; i <= size.modules(); i++) modules.add(module(i));
        var rules = new GeneratedRules(size, conditions, modules, draw).all();
        Text ground = Text.of("Nodig voor {target}{facts}");
        return new Curriculum(
                new Curriculum.Offer(competencies, modules, tasks()),
                new Curriculum.Steering(
                        attributes,
                        rules,
                        new Curriculum.Grounds(ground, ground, ground, ground, ground, ground),
                        List.of(answers())));
    }

    /** The single answers that modules ask are items of the last competency. */
    private Tie answers() {
        List<AttributeId> items = attributes.stream()
                .map(Attribute::id)
                .filter(id -> id.name().startsWith("skill."))
                .toList();
        return new Tie.Items(new CompetencyId("C" + size.competencies()), items, Text.of("want"));
    }

    private Competency competency(int number) {
        return new Competency(
                new CompetencyId("C" + number),
                Text.of("Competentie " + number),
                draw.between(1, 3),
                draw.between(3, 8) / 10.0,
                draw.chance(0.3));
    }

    private LearningModule module(int number) {
        var id = new ModuleId(String.format("M%03d", number));
        List<ModuleId> near = modules.subList(Math.max(0, modules.size() - NEAR), modules.size()).stream()
                .map(LearningModule::id)
                .toList();
        return new LearningModule(
                id,
                new LearningModule.Edition(1, draw.chance(0.8), draw.chance(size.modules() > 50 ? 0.1 : 0.5)),
                new LearningModule.Texts(Text.of("Module " + number), Text.of("Daarom " + number)),
                new HashSet<>(draw.some(near, 2)),
                new LearningModule.Aim(goals(number), new HashSet<>(draw.some(SKILLS, 2))),
                minutes(),
                extras(),
                points());
    }

    /** The first modules grant each target in turn, so that every target can be reached. */
    private List<Goal> goals(int number) {
        var goals = new HashMap<CompetencyId, Goal>();
        for (Competency competency : draw.some(competencies, 3)) {
            int level = draw.between(1, 3);
            goals.put(competency.id(), new Goal(competency.id(), level, draw.between(level, 3)));
        }
        IntStream.range(0, competencies.size())
                .filter(i -> i % size.modules() == number - 1)
                .mapToObj(competencies::get)
                .forEach(one -> goals.put(one.id(), new Goal(one.id(), one.target(), one.target())));
        return goals.values().stream()
                .sorted(java.util.Comparator.comparing(Goal::competency))
                .toList();
    }

    private Minutes minutes() {
        int exemption = draw.between(0, 4) * 5;
        int condensed = exemption + draw.between(1, 5) * 5;
        int standard = condensed + draw.between(0, 6) * 5;
        return new Minutes(standard + draw.between(0, 4) * 5, standard, condensed, exemption);
    }

    private Map<BlockId, Integer> extras() {
        var extras = new HashMap<BlockId, Integer>();
        for (int i = draw.between(0, 2); i > 0; i--) extras.put(new BlockId("extra-" + i), draw.between(1, 3) * 5);
        return extras;
    }

    private List<VariationPoint> points() {
        var points = new ArrayList<VariationPoint>();
        for (int i = draw.between(0, 3); i > 0; i--) {
            var variants = new ArrayList<VariationPoint.Variant>();
            for (int j = draw.between(1, 3); j > 0; j--) variants.add(variant());
            points.add(new VariationPoint(new PointId("plaats-" + i), variants, true));
        }
        return points;
    }

    private VariationPoint.Variant variant() {
        if (draw.chance(0.3)) return new VariationPoint.Variant(Set.of(), conditions.any());
        return new VariationPoint.Variant(new HashSet<>(draw.few(keys(size), 2)), Condition.ALWAYS);
    }

    private List<Task> tasks() {
        return IntStream.rangeClosed(1, size.tasks())
                .mapToObj(i -> new Task(
                        new TaskId(String.format("T%02d", i)),
                        Text.of("Taak " + i),
                        draw.few(modules, 3).stream().map(LearningModule::id).toList()))
                .toList();
    }
}
