package be.datacoach.authoring.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {

    static Stream<Path> modules() throws IOException {
        return ModuleSourceTest.modules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void changesNoByteWhereEverythingGetsWhatItHas(Path file) throws IOException {
        ModuleSource source = ModuleSource.of(Files.readString(file));
        List<List<String>> places = places(source.tree(), List.of());
        assertThat(places).hasSizeGreaterThan(50);
        for (List<String> place : places) {
            var same = new Change.Put(place, source.tree().at(place).orElseThrow(), List.of());
            assertThat(source.changed(same).orElseThrow().text()).isEqualTo(source.text());
        }
    }

    @Test
    void writesAWholeModuleAsItWasWritten() throws IOException {
        String text = Files.readString(Path.of("modules/M01-wat-doet-een-datacoach/module.yaml"));
        Tree.Fields top = (Tree.Fields) ModuleSource.of(text).tree();
        assertThat(String.join("\n", new TreeWriter("").document(top)) + "\n").isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void saysTheSameWhenAllOfItIsWrittenAnew(Path file) throws IOException {
        Tree.Fields top = (Tree.Fields) ModuleSource.of(Files.readString(file)).tree();
        for (String source : List.of("\n", "\r\n")) {
            String anew = String.join("\n", new TreeWriter(source).document(top)) + "\n";
            assertThat(ModuleSource.of(anew).tree()).isEqualTo(top);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void comesBackToTheSameBytesWhenAnItemCameAndWent(Path file) throws IOException {
        ModuleSource source = ModuleSource.of(Files.readString(file));
        var random = new Random(5);
        List<List<String>> lists = lists(source.tree());
        for (int i = 0; i < 25; i++) {
            List<String> list = lists.get(random.nextInt(lists.size()));
            int size = size(source.tree(), list);
            int index = random.nextInt(size);
            Tree copy = source.tree().at(and(list, Integer.toString(index))).orElseThrow();
            ModuleSource longer =
                    source.changed(new Change.Insert(list, index, copy)).orElseThrow();
            assertThat(size(longer.tree(), list)).isEqualTo(size + 1);
            Change gone = new Change.Remove(and(list, Integer.toString(index)));
            assertThat(longer.changed(gone).orElseThrow().text()).isEqualTo(source.text());
            ModuleSource moved = source.changed(new Change.Move(and(list, Integer.toString(index)), size - 1))
                    .orElseThrow();
            Change back = new Change.Move(and(list, Integer.toString(size - 1)), index);
            assertThat(moved.changed(back).orElseThrow().text()).isEqualTo(source.text());
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void saysWhatIsWantedAfterAnySequenceOfChanges(Path file) throws IOException {
        ModuleSource source = ModuleSource.of(Files.readString(file));
        var random = new Random(6);
        for (int i = 0; i < 40; i++) {
            List<List<String>> places = places(source.tree(), List.of());
            Change change = some(places.get(random.nextInt(places.size())), random);
            Optional<Tree> wanted = change.on(source.tree());
            Optional<ModuleSource> after = source.changed(change);
            assertThat(after.map(ModuleSource::tree)).isEqualTo(wanted);
            source = after.orElse(source);
        }
    }

    private static Change some(List<String> place, Random random) {
        Tree words = Tree.words(List.of("", "x", "# y\n- z: 1\n", "a: [b", "12").get(random.nextInt(5)));
        Tree map = Tree.map("id", "nieuw", "text", words, "list", Tree.list(List.of("a", "b, c")));
        return switch (random.nextInt(6)) {
            case 0 -> new Change.Remove(place);
            case 1 -> new Change.Put(place, words, List.of());
            case 2 -> new Change.Put(and(place, "nieuw"), map, List.of("id", "nieuw", "text"));
            case 3 -> new Change.Put(place, map, List.of());
            case 4 -> new Change.Insert(place, 0, random.nextBoolean() ? map : words);
            default -> new Change.Move(place, random.nextInt(3));
        };
    }

    @Test
    void leavesCommentsWithWhatTheyStandAbove() {
        ModuleSource source = ModuleSource.of("""
                id: M99 # the last one
                blocks:
                  # about one
                  - id: one
                    goals: [C1:1] # as agreed

                  # about two
                  - id: two
                """);
        ModuleSource moved = source.changed(new Change.Move(List.of("blocks", "two"), 0))
                .flatMap(one -> one.changed(new Change.Put(
                        List.of("blocks", "one", "goals"), Tree.list(List.of("C1:1", "C2:2")), List.of())))
                .flatMap(one -> one.changed(new Change.Put(
                        List.of("blocks", "two", "minutes", "standard"), Tree.words("5"), List.of("id", "minutes"))))
                .orElseThrow();
        assertThat(moved.text()).isEqualTo("""
                id: M99 # the last one
                blocks:
                  # about two
                  - id: two
                    minutes: {standard: 5}

                  # about one
                  - id: one
                    goals: [C1:1, C2:2] # as agreed
                """);
    }

    @Test
    void hasNoWayToAPlaceThatIsNotThere() {
        ModuleSource source = ModuleSource.of("id: M99\nblocks: []\n");
        assertThat(source.changed(new Change.Remove(List.of("blocks", "x")))).isEmpty();
        assertThat(source.changed(new Change.Insert(List.of("id"), 0, Tree.words("x"))))
                .isEmpty();
        assertThat(source.changed(new Change.Insert(List.of("blocks"), 1, Tree.words("x"))))
                .isEmpty();
        assertThat(source.changed(new Change.Insert(List.of("blocks"), 0, Tree.map("id", "a")))
                        .orElseThrow()
                        .text())
                .isEqualTo("id: M99\nblocks:\n  - id: a\n");
    }

    private static List<List<String>> lists(Tree tree) {
        return places(tree, List.of()).stream()
                .filter(place -> tree.at(place).orElseThrow() instanceof Tree.Items list
                        && !list.items().isEmpty())
                .toList();
    }

    private static int size(Tree tree, List<String> list) {
        return ((Tree.Items) tree.at(list).orElseThrow()).items().size();
    }

    private static List<List<String>> places(Tree tree, List<String> at) {
        var places = new ArrayList<List<String>>();
        if (!at.isEmpty()) places.add(at);
        if (tree instanceof Tree.Fields map) {
            map.fields().forEach((key, value) -> places.addAll(places(value, and(at, key))));
        }
        if (tree instanceof Tree.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                places.addAll(places(list.items().get(i), and(at, Integer.toString(i))));
            }
        }
        return places;
    }

    private static List<String> and(List<String> path, String step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
