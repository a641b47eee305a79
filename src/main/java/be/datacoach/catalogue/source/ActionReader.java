package be.datacoach.catalogue.source;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.VariantKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a rule does: one map with the verb as its first key. */
final class ActionReader {

    static final Set<String> VERBS = Set.of(
            "take",
            "not-beyond",
            "lower",
            "first",
            "move",
            "early",
            "include",
            "exclude",
            "add",
            "variant",
            "pace",
            "format",
            "coach");

    private final List<Reference> references;

    ActionReader(List<Reference> references) {
        this.references = references;
    }

    Optional<Action> read(Element element) {
        if (!element.isMap() || element.entries().isEmpty()) {
            element.wrong("action_expected");
            return Optional.empty();
        }
        var entry = element.entries().entrySet().iterator().next();
        Element value = entry.getValue();
        Action action = switch (entry.getKey()) {
            case "take" -> new Action.Take(band(value));
            case "not-beyond" -> new Action.NoFurtherThan(band(value), modules(element, "in"));
            case "lower" -> new Action.Lower();
            case "first" -> new Action.First(modules(value));
            case "move" -> new Action.Move(modules(value), before(element));
            case "early" -> new Action.Early(value.isScalar() ? ofTheTask(value) : modules(value));
            case "include" -> new Action.Include(modules(value));
            case "exclude" -> new Action.Exclude(modules(value));
            case "add" -> add(value);
            case "variant" -> new Action.Choose(new VariantKey(value.text()));
            case "pace" -> pace(value.allowing(Set.of("minutes-a-week", "weeks-a-module")));
            case "format" -> new Action.Format(value.text());
            case "coach" -> new Action.Coach(value.text());
            default -> null;
        };
        if (action == null) element.wrong("unknown_action", entry.getKey(), Nearest.to(entry.getKey(), VERBS));
        return Optional.ofNullable(action);
    }

    private static Band band(Element element) {
        return AttributesReader.word(element, Band.class, Band.STANDARD);
    }

    private static Action pace(Element value) {
        return new Action.Pace(number(value, "minutes-a-week"), number(value, "weeks-a-module"));
    }

    private static int number(Element element, String key) {
        return element.find(key).map(Element::whole).orElse(0);
    }

    private List<ModuleId> modules(Element parent, String key) {
        return parent.find(key).map(this::modules).orElse(List.of());
    }

    private List<ModuleId> before(Element element) {
        return element.need("before").map(this::modules).orElse(List.of());
    }

    /** At least one, for an action on nothing is a mistake. */
    private List<ModuleId> modules(Element element) {
        List<ModuleId> modules = element.list().stream().map(this::module).toList();
        if (modules.isEmpty() && element.isList()) element.wrong("list_empty");
        return modules;
    }

    private static List<ModuleId> ofTheTask(Element element) {
        if (!element.text().equals("task")) element.wrong("unknown_value", element.text(), "task");
        return List.of();
    }

    /** What an action works on: the module or the task at hand, or what it names itself. */
    static Rule.Scope worksOn(Action action) {
        if (action instanceof Action.Take || action instanceof Action.Lower) return Rule.Scope.MODULE;
        if (action instanceof Action.NoFurtherThan limit && limit.modules().isEmpty()) return Rule.Scope.MODULE;
        if (action instanceof Action.Early early && early.modules().isEmpty()) return Rule.Scope.TASK;
        return Rule.Scope.LEARNER;
    }

    private ModuleId module(Element element) {
        references.add(Reference.to(element, element.text()));
        return new ModuleId(element.text());
    }

    private Action add(Element element) {
        String[] parts = element.text().split("/", 2);
        if (parts.length < 2) {
            element.wrong("module_and_block_expected", element.text());
            return new Action.AddBlock(new ModuleId(""), new BlockId(""));
        }
        references.add(Reference.to(element, parts[0], parts[1]));
        return new Action.AddBlock(new ModuleId(parts[0]), new BlockId(parts[1]));
    }
}
