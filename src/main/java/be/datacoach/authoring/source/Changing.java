package be.datacoach.authoring.source;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * Writes a change the least way that says exactly what is wanted: whole lines first, then the value itself anew, then
 * what stands around it, in the end all of the module. Whatever is written is read again before it counts.
 */
final class Changing {

    private final Shaping shaping;
    private final Rewriting rewriting;

    Changing(String source, MappingNode top) {
        this.shaping = new Shaping(source, top);
        this.rewriting = new Rewriting(source, top);
    }

    /** @throws IllegalStateException when no way says what is wanted */
    ModuleSource make(Change change, Tree wanted) {
        Stream<Supplier<Optional<String>>> ways = IntStream.iterate(
                        change.path().size(), depth -> depth >= 0, depth -> depth - 1)
                .mapToObj(depth -> change.path().subList(0, depth))
                .map(place -> () -> wanted.at(place).flatMap(value -> rewriting.write(place, value)));
        return Stream.concat(Stream.<Supplier<Optional<String>>>of(() -> shaping.make(change)), ways)
                .flatMap(way -> way.get().stream())
                .flatMap(text -> saying(text, wanted).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("cannot be written: " + String.join("/", change.path())));
    }

    private static Optional<ModuleSource> saying(String text, Tree wanted) {
        try {
            return Optional.of(ModuleSource.of(text))
                    .filter(source -> source.tree().equals(wanted));
        } catch (YamlEngineException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
