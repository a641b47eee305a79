package be.datacoach.adaptation.generated;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Domain;
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
import be.datacoach.adaptation.curriculum.VariationPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A curriculum with so few attributes and values that everybody in it can be looked at, and with all that can be wrong:
 * targets outside the core, points without words for somebody, rules that contradict, never fire or ask too much.
 */
public final class TinyCurriculum {

    private static final List<Attribute.Owner> OWNERS =
            List.of(Attribute.Owner.LEARNER, Attribute.Owner.LEARNER, Attribute.Owner.SCHOOL);

    private final Draw draw;
    private final boolean measured;
    private final boolean asked;
    private final boolean tasked;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Competency> competencies = new ArrayList<>();
    private final List<LearningModule> modules = new ArrayList<>();
    private final TinyConditions conditions;

    private TinyCurriculum(long seed) {
        this.draw = new Draw(seed);
        this.measured = draw.chance(0.3);
        this.asked = draw.chance(0.2);
        this.tasked = draw.chance(0.15);
        declare();
        this.conditions = new TinyConditions(attributes, draw);
        tie();
    }

    public static Curriculum of(long seed) {
        return new TinyCurriculum(seed).make();
    }

    private Curriculum make() {
        for (int i = draw.between(measured ? 1 : 0, 2); i > 0; i--)
            competencies.add(competency(competencies.size() + 1));
        for (int i = draw.between(2, 4); i > 0; i--) modules.add(module(modules.size() + 1));
        var rules = new TinyRules(modules, conditions, draw).all();
        List<ModuleId> ids = modules.stream().map(LearningModule::id).toList();
        List<Task> tasks =
                tasked ? List.of(new Task(new TaskId("T01"), Text.of("taak"), draw.few(ids, 2))) : List.<Task>of();
        Text ground = Text.of("Nodig voor {target}{facts}");
        return new Curriculum(
                new Curriculum.Offer(competencies, modules, tasks),
                new Curriculum.Steering(
                        attributes,
                        rules,
                        new Curriculum.Grounds(ground, ground, ground, ground, ground, ground),
                        ties));
    }

    /** The more is measured, the less else is asked: everybody has to be looked at. */
    private void declare() {
        boolean busy = measured || asked || tasked;
        if (!busy && draw.chance(0.3)) {
            numbers("share.whole", draw.one(OWNERS), 0, draw.between(2, 4));
            numbers("share.part", Attribute.Owner.LEARNER, 0, draw.between(2, 4));
        }
        words("a1", draw.one(OWNERS), List.of("A", "B", "C").subList(0, busy ? 2 : draw.between(2, 3)));
        if (draw.chance(busy ? 0.3 : 0.7)) words("a2", draw.one(OWNERS), List.of("A", "B"));
        if (draw.chance(busy ? 0 : 0.5)) numbers("a3", draw.one(OWNERS), 0, 3);
        if (measured) {
            numbers("performance.C1", Attribute.Owner.LEARNER, 0, 100);
            if (draw.chance(0.8)) numbers("evidence.C1", Attribute.Owner.LEARNER, 0, 50);
            if (draw.chance(0.6)) numbers("mastery.C1", Attribute.Owner.LEARNER, 0, 100);
            if (draw.chance(0.3)) numbers("gap.C1", Attribute.Owner.LEARNER, -100, 100);
        }
        if (asked) words("skill.DL1", Attribute.Owner.LEARNER, List.of("RIGHT", "DONT_KNOW", "WRONG"));
        if (tasked) numbers("need.T01", Attribute.Owner.LEARNER, 0, 20);
        for (String name : List.of("mastery", "performance", "evidence", "gap", "modesty")) {
            if (measured) numbers("module." + name, Attribute.Owner.COMPUTED, -100, 100);
        }
        words("module.attitude", Attribute.Owner.COMPUTED, List.of("YES", "NO"));
        if (asked) words("module.skill", Attribute.Owner.COMPUTED, List.of("RIGHT", "DONT_KNOW", "WRONG"));
        if (tasked) numbers("task.priority", Attribute.Owner.COMPUTED, 0, 20);
        if (tasked) words("task.top", Attribute.Owner.COMPUTED, List.of("YES", "NO"));
    }

    /** What nobody can be: among what was declared. */
    private void tie() {
        Text because = Text.of("want");
        if (measured && asked) {
            ties.add(new Tie.Items(new CompetencyId("C1"), List.of(new AttributeId("skill.DL1")), because));
        }
        var whole = new AttributeId("share.whole");
        if (attributes.stream().anyMatch(attribute -> attribute.id().equals(whole))) {
            ties.add(new Tie.Share(whole, new AttributeId("share.part"), draw.one(List.of(0.25, 0.5, 0.75)), because));
        }
        if (draw.chance(0.4)) ties.add(new Tie.Never(conditions.clash(), because));
    }

    private void words(String id, Attribute.Owner owner, List<String> codes) {
        declare(id, owner, new Domain.Words(codes));
    }

    private void numbers(String id, Attribute.Owner owner, double min, double max) {
        declare(id, owner, new Domain.Numbers(min, max, 1));
    }

    private void declare(String id, Attribute.Owner owner, Domain domain) {
        attributes.add(
                new Attribute(new AttributeId(id), domain, owner, Attribute.Privacy.PRIVATE, Text.of(id), Map.of()));
    }

    private Competency competency(int number) {
        return new Competency(
                new CompetencyId("C" + number),
                Text.of("Competentie " + number),
                draw.between(1, 3),
                0.5,
                draw.chance(0.3));
    }

    private LearningModule module(int number) {
        List<ModuleId> before = modules.stream().map(LearningModule::id).toList();
        Set<SkillId> skills = asked && draw.chance(0.5) ? Set.of(new SkillId("DL1")) : Set.of();
        return new LearningModule(
                new ModuleId("M0" + number),
                new LearningModule.Edition(1, true, draw.chance(0.4)),
                new LearningModule.Texts(Text.of("Module " + number), Text.of("Daarom " + number)),
                draw.chance(0.4) ? new HashSet<>(draw.some(before, 2)) : Set.of(),
                new LearningModule.Aim(goals(), skills),
                minutes(),
                extras(),
                points());
    }

    private List<Goal> goals() {
        return draw.some(competencies, 2).stream()
                .map(competency -> {
                    int level = draw.between(1, 3);
                    return new Goal(competency.id(), level, level);
                })
                .toList();
    }

    private Minutes minutes() {
        int exemption = draw.between(0, 3) * 5;
        int condensed = exemption + draw.between(0, 4) * 5;
        int standard = condensed + draw.between(0, 6) * 5;
        return new Minutes(standard + draw.between(0, 4) * 5, standard, condensed, exemption);
    }

    private Map<BlockId, Integer> extras() {
        var extras = new HashMap<BlockId, Integer>();
        for (int i = draw.between(0, 2); i > 0; i--) extras.put(new BlockId("extra-" + i), draw.between(0, 4));
        return extras;
    }

    private List<VariationPoint> points() {
        var points = new ArrayList<VariationPoint>();
        for (int i = draw.between(0, 2); i > 0; i--) {
            var variants = new ArrayList<VariationPoint.Variant>();
            for (int j = draw.between(1, 3); j > 0; j--) {
                variants.add(
                        draw.chance(0.5)
                                ? new VariationPoint.Variant(Set.of(), conditions.any())
                                : new VariationPoint.Variant(
                                        new HashSet<>(draw.few(TinyRules.KEYS, 2)), conditions.mostlyAlways()));
            }
            points.add(new VariationPoint(new PointId("plaats-" + i), variants, draw.chance(0.5)));
        }
        return points;
    }
}
