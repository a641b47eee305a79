package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Rank;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the files in {@code rules/}. */
final class RulesReader {

    private static final Set<String> KEYS =
            Set.of("id", "version", "rank", "each", "when", "then", "because", "sources", "binding");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private final ConditionReader conditions;
    private final Set<String> sources;
    private final List<Rule> others;
    private final List<Reference> references = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    RulesReader(ConditionReader conditions, Set<String> sources) {
        this(conditions, sources, List.of());
    }

    /** @param others rules elsewhere, of which no code may be used again */
    RulesReader(ConditionReader conditions, Set<String> sources, List<Rule> others) {
        this.conditions = conditions;
        this.sources = sources;
        this.others = others;
    }

    List<Rule> rules() {
        return rules;
    }

    List<Reference> references() {
        return references;
    }

    void read(Element top) {
        top.allowing(Set.of("rules")).list("rules").forEach(element -> {
            Rule rule = rule(element.allowing(KEYS));
            if (Stream.concat(rules.stream(), others.stream())
                    .anyMatch(other -> other.id().equals(rule.id()))) {
                element.wrong("rule_twice", rule.id().code());
            }
            rules.add(rule);
        });
    }

    private Rule rule(Element element) {
        Rule.Scope scope = element.find("each")
                .map(each -> AttributesReader.word(each, Rule.Scope.class, Rule.Scope.LEARNER))
                .orElse(Rule.Scope.LEARNER);
        Condition when = element.need("when").map(conditions::read).orElse(Condition.ALWAYS);
        checkScope(element, scope, when);
        var actions = new ActionReader(references);
        List<Action> then = element.list("then").stream()
                .map(place -> action(place, actions, scope))
                .flatMap(Optional::stream)
                .toList();
        return new Rule(
                new RuleId(element.text("id")),
                element.whole("version"),
                AttributesReader.word(element, "rank", Rank.class, Rank.FORM),
                scope,
                when,
                then,
                because(element, scope, when));
    }

    /** A rule about each module says how it is taken, one about each task which modules come early. */
    private static boolean fits(Action action, Rule.Scope scope) {
        return switch (scope) {
            case LEARNER -> ActionReader.worksOn(action) == Rule.Scope.LEARNER;
            case MODULE ->
                ActionReader.worksOn(action) == Rule.Scope.MODULE
                        || action instanceof Action.NoFurtherThan
                        || action instanceof Action.Format;
            case TASK -> action instanceof Action.Early;
        };
    }

    private static Optional<Action> action(Element place, ActionReader actions, Rule.Scope scope) {
        Optional<Action> action = actions.read(place);
        action.filter(known -> !fits(known, scope))
                .ifPresent(known ->
                        place.wrong("action_out_of_scope", known.getClass().getSimpleName(), scope.name()));
        return action;
    }

    /** What is computed for one module or task can only be asked of one. */
    private static void checkScope(Element element, Rule.Scope scope, Condition when) {
        when.asks().map(AttributeId::name).distinct().forEach(name -> {
            for (Rule.Scope needed : List.of(Rule.Scope.MODULE, Rule.Scope.TASK)) {
                if (name.startsWith(word(needed) + ".") && scope != needed) {
                    element.find("when").orElse(element).wrong("attribute_needs_each", name, word(needed));
                }
            }
        });
    }

    private static String word(Rule.Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    private Rule.Because because(Element element, Rule.Scope scope, Condition when) {
        Text sentence = Texts.reason(element, "because");
        element.find("because").ifPresent(place -> checkPlaceholders(place, sentence, scope, when));
        element.optionalList("sources").stream()
                .filter(source -> !sources.contains(source.text()))
                .forEach(source -> source.wrong("unknown_source", source.text(), Nearest.to(source.text(), sources)));
        Text binding = element.find("binding").map(Texts::bilingual).orElse(Text.of(""));
        return new Rule.Because(sentence, element.words("sources"), binding);
    }

    /** A reason may only fill in what the rule asks, and the module or task at hand. */
    private static void checkPlaceholders(Element place, Text sentence, Rule.Scope scope, Condition when) {
        var valid = new ArrayList<>(when.asks().map(id -> id.name()).distinct().toList());
        if (scope != Rule.Scope.LEARNER) valid.add("target");
        PLACEHOLDER
                .matcher(sentence.nl() + sentence.en())
                .results()
                .map(match -> match.group(1))
                .filter(name -> !valid.contains(name))
                .distinct()
                .forEach(name -> place.wrong("unknown_placeholder", name, Nearest.to(name, valid)));
    }
}
