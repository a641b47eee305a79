package be.datacoach.adaptation.sample;

import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rank;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.curriculum.VariantKey;
import java.util.List;
import java.util.stream.Stream;

/** A rule in a few words: {@code rule("R1").when(is("role", "LEADER")).then(include("M09"))}. */
public final class SampleRule {

    private final RuleId id;
    private Rank rank = Rank.NEED;
    private Rule.Scope scope = Rule.Scope.LEARNER;
    private Condition when = Condition.ALWAYS;
    private List<Action> then = List.of();
    private Text sentence;
    private Text binding = Text.of("");

    private SampleRule(String code) {
        id = new RuleId(code);
        sentence = Text.of("omdat " + code);
    }

    public static SampleRule rule(String code) {
        return new SampleRule(code);
    }

    public SampleRule ranking(Rank other) {
        rank = other;
        return this;
    }

    public SampleRule forEach(Rule.Scope other) {
        scope = other;
        return this;
    }

    public SampleRule when(Condition condition) {
        when = condition;
        return this;
    }

    public SampleRule then(Action... actions) {
        then = List.of(actions);
        return this;
    }

    public SampleRule saying(String words) {
        sentence = Text.of(words);
        return this;
    }

    /** May not be set aside. */
    public SampleRule binding() {
        binding = Text.of("dit is de wet");
        return this;
    }

    Rule built() {
        return new Rule(id, 1, rank, scope, when, then, new Rule.Because(sentence, List.of("bron"), binding));
    }

    public static Action take(Band band) {
        return new Action.Take(band);
    }

    public static Action include(String... codes) {
        return new Action.Include(modules(codes));
    }

    public static Action exclude(String... codes) {
        return new Action.Exclude(modules(codes));
    }

    public static Action first(String... codes) {
        return new Action.First(modules(codes));
    }

    public static Action early(String... codes) {
        return new Action.Early(modules(codes));
    }

    public static Action move(String module, String before) {
        return new Action.Move(modules(module), modules(before));
    }

    public static Action notBeyond(Band band, String... codes) {
        return new Action.NoFurtherThan(band, modules(codes));
    }

    public static Action add(String module, String block) {
        return new Action.AddBlock(new ModuleId(module), new BlockId(block));
    }

    public static Action choose(String key) {
        return new Action.Choose(new VariantKey(key));
    }

    private static List<ModuleId> modules(String... codes) {
        return Stream.of(codes).map(ModuleId::new).toList();
    }
}
