package be.datacoach.adaptation.sample;

import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.Minutes;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.SkillId;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.adaptation.curriculum.VariationPoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module in a few words: {@code core("M02").after("M01").grants("C1", 2).lasting(60, 40, 20, 10)}. */
public final class SampleModule {

    private final ModuleId id;
    private final boolean core;
    private int version = 1;
    private int weeks = 1;
    private Minutes minutes = new Minutes(60, 40, 20, 10);
    private final Set<ModuleId> after = new HashSet<>();
    private final List<Goal> goals = new ArrayList<>();
    private final Set<SkillId> skills = new HashSet<>();
    private final Map<BlockId, Integer> extras = new TreeMap<>();
    private final List<VariationPoint> points = new ArrayList<>();

    private SampleModule(String code, boolean core) {
        this.id = new ModuleId(code);
        this.core = core;
    }

    public static SampleModule core(String code) {
        return new SampleModule(code, true);
    }

    public static SampleModule optional(String code) {
        return new SampleModule(code, false);
    }

    public SampleModule version(int number) {
        version = number;
        return this;
    }

    public SampleModule lasting(int foundation, int standard, int condensed, int exemption) {
        minutes = new Minutes(foundation, standard, condensed, exemption);
        return this;
    }

    public SampleModule spreadOver(int atLeast) {
        weeks = atLeast;
        return this;
    }

    public SampleModule after(String... codes) {
        for (String code : codes) after.add(new ModuleId(code));
        return this;
    }

    public SampleModule grants(String competency, int level) {
        goals.add(new Goal(new CompetencyId(competency), level, level));
        return this;
    }

    public SampleModule restingOn(String... codes) {
        for (String code : codes) skills.add(new SkillId(code));
        return this;
    }

    public SampleModule withExtra(String block, int lasting) {
        extras.put(new BlockId(block), lasting);
        return this;
    }

    /** A variation point with one variant for each condition. */
    public SampleModule withPoint(String point, boolean otherwise, Condition... when) {
        List<VariationPoint.Variant> variants = new ArrayList<>();
        for (Condition condition : when) variants.add(new VariationPoint.Variant(Set.of(), condition));
        points.add(new VariationPoint(new PointId(point), variants, otherwise));
        return this;
    }

    /** A variation point with one variant for each key, or for several at once: {@code "SO+SMALL"}. */
    public SampleModule withKeys(String point, boolean otherwise, String... keys) {
        List<VariationPoint.Variant> variants = new ArrayList<>();
        for (String key : keys) {
            Set<VariantKey> together =
                    Stream.of(key.split("\\+")).map(VariantKey::new).collect(Collectors.toSet());
            variants.add(new VariationPoint.Variant(together, Condition.ALWAYS));
        }
        points.add(new VariationPoint(new PointId(point), variants, otherwise));
        return this;
    }

    LearningModule built() {
        return new LearningModule(
                id,
                new LearningModule.Edition(version, true, core, weeks),
                new LearningModule.Texts(Text.of("titel " + id), Text.of("waarom " + id)),
                after,
                new LearningModule.Aim(goals, skills),
                minutes,
                extras,
                points);
    }
}
