package be.datacoach.authoring.source;

import be.datacoach.authoring.source.Passage.Kind;
import be.datacoach.authoring.source.Passage.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A module's whole text, with its passages. Immutable: writing gives another one. */
public final class ModuleSource {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(2_000_000)
            .build();

    private final String text;
    private final MappingNode top;
    private final Map<Where, Outline.Found> found;

    private ModuleSource(String text, MappingNode top) {
        this.text = text;
        this.top = top;
        this.found = Outline.of(text, top);
    }

    /** Reads a text that was sound when it was stored, or was written here. */
    public static ModuleSource of(String text) {
        return new Compose(SETTINGS)
                .composeString(text)
                .filter(MappingNode.class::isInstance)
                .map(top -> new ModuleSource(text, (MappingNode) top))
                .orElseThrow(() -> new IllegalArgumentException("not a module"));
    }

    /** Reads whatever somebody typed; nothing where it is no map in YAML. */
    public static Optional<ModuleSource> read(String text) {
        try {
            return Optional.of(of(text));
        } catch (YamlEngineException | IllegalArgumentException | StackOverflowError notAModule) {
            return Optional.empty();
        }
    }

    /** Whether it says that it is this module. */
    public boolean isOf(String module) {
        return Nodes.value(top, "id").map(Nodes::text).filter(module::equals).isPresent();
    }

    public String text() {
        return text;
    }

    /** Every text, in the order of the file. */
    public List<Passage> passages() {
        return found.values().stream().map(Outline.Found::passage).toList();
    }

    /** The texts of one block; of what stands around the blocks for the empty name. */
    public List<Passage> passages(String block) {
        return passages().stream()
                .filter(passage -> passage.where().block().equals(block))
                .toList();
    }

    public Optional<Passage> find(Where where) {
        return Optional.ofNullable(found.get(where)).map(Outline.Found::passage);
    }

    /** The block that a line is in, counted from 1. */
    public Optional<String> blockAt(int line) {
        return Nodes.value(top, "blocks").stream()
                .filter(SequenceNode.class::isInstance)
                .flatMap(blocks -> ((SequenceNode) blocks).getValue().stream())
                .filter(block -> Nodes.line(block) <= line && line <= Nodes.lastLine(block))
                .flatMap(block -> Nodes.value(block, "id").stream())
                .map(Nodes::text)
                .findFirst();
    }

    /** All of it, to be taken apart. */
    Region region() {
        return Region.of(text, top);
    }

    /** The only part in which another text of this module differs: a block, or the empty name for what stands around them. */
    public Optional<String> onlyBlockChanged(ModuleSource other) {
        Set<String> parts = Anatomy.of(this).differing(Anatomy.of(other));
        return parts.size() == 1 ? parts.stream().findFirst() : Optional.empty();
    }

    /** What begins at a place in the file, as the check gives it; both counted from 1. Nothing outside what authors work on. */
    public Optional<Where> placeAt(int line, int column) {
        return Nodes.path(top, line, column)
                .map(path -> path.size() > 1 && path.get(0).equals("blocks")
                        ? new Where(path.get(1), String.join("/", path.subList(2, path.size())))
                        : new Where("", String.join("/", path)));
    }

    /** The same module with other words at one place. */
    public ModuleSource with(Where where, String words) {
        return with(Map.of(where, words));
    }

    /**
     * The same module with other words at these places, which must exist.
     *
     * @throws IllegalStateException if anything else would change: never silently
     */
    public ModuleSource with(Map<Where, String> words) {
        var changes = new LinkedHashMap<Where, String>(words);
        changes.entrySet()
                .removeIf(change -> at(change.getKey()).passage().value().equals(change.getValue()));
        if (changes.isEmpty()) return this;
        ModuleSource after = of(written(changes));
        after.requireOnly(changes, this);
        return after;
    }

    /**
     * The same module with more items behind the last one of a list.
     *
     * @param lines of YAML, as they would stand at the left margin
     * @return nothing where the block has no such list, or one in brackets
     * @throws IllegalStateException if anything else would change: never silently
     */
    public Optional<ModuleSource> appended(String block, String list, List<String> lines) {
        return new Appending(text).write(top, block, list, lines).map(longer -> {
            ModuleSource after = of(longer);
            if (!after.saysMoreThan(this)) throw new IllegalStateException("would change more than " + block);
            return after;
        });
    }

    /** What it says, apart from how it is written. */
    public Tree tree() {
        return Tree.of(top);
    }

    /**
     * The same module with one thing changed in how it is built: as few bytes as that takes, and the rest to the letter.
     *
     * @return nothing where there is no such place
     * @throws IllegalStateException if it could not be written: never silently
     */
    public Optional<ModuleSource> changed(Change change) {
        Tree before = tree();
        Optional<Tree> wanted = change.on(before);
        if (wanted.isEmpty()) return Optional.empty();
        if (wanted.get().equals(before)) return Optional.of(this);
        return Optional.of(new Changing(text, top).make(change, wanted.get()));
    }

    /** Whether what came in stands in one place, and all the rest as it stood. */
    private boolean saysMoreThan(ModuleSource before) {
        List<String> mine = words();
        List<String> theirs = before.words();
        int first = 0;
        while (first < Math.min(mine.size(), theirs.size()) && theirs.get(first).equals(mine.get(first))) first++;
        int rest = theirs.size() - first;
        return mine.size() > theirs.size()
                && mine.subList(mine.size() - rest, mine.size()).equals(theirs.subList(first, theirs.size()));
    }

    private List<String> words() {
        var scalars = new ArrayList<ScalarNode>();
        Nodes.scalars(top, scalars);
        return scalars.stream().map(ScalarNode::getValue).toList();
    }

    private String written(Map<Where, String> changes) {
        var writer = new ScalarWriter(text);
        var result = new StringBuilder(text);
        changes.keySet().stream()
                .map(this::at)
                .sorted(Comparator.comparing((Outline.Found one) -> one.scalar().start())
                        .reversed())
                .forEach(one -> {
                    boolean number = one.passage().kind() == Kind.MINUTES;
                    String words = changes.getOrDefault(one.passage().where(), "");
                    Scalar scalar = one.scalar();
                    result.replace(scalar.start(), scalar.end(), writer.write(scalar, words, number));
                });
        return result.toString();
    }

    private Outline.Found at(Where where) {
        Outline.Found one = found.get(where);
        if (one == null) throw new IllegalArgumentException("no text at " + where);
        return one;
    }

    /** Whether every scalar says what it said before, but for the changes, in the same shape. */
    private void requireOnly(Map<Where, String> changes, ModuleSource before) {
        boolean said = changes.entrySet().stream()
                .allMatch(change -> find(change.getKey())
                        .filter(passage -> passage.value().equals(change.getValue()))
                        .isPresent());
        if (!said || !Nodes.shape(top).equals(Nodes.shape(before.top)) || differing(before) != changes.size()) {
            throw new IllegalStateException("would change more than " + changes.keySet());
        }
    }

    private long differing(ModuleSource before) {
        var mine = new ArrayList<ScalarNode>();
        var theirs = new ArrayList<ScalarNode>();
        Nodes.scalars(top, mine);
        Nodes.scalars(before.top, theirs);
        long differing = 0;
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).getValue().equals(theirs.get(i).getValue())) differing++;
        }
        return differing;
    }
}
