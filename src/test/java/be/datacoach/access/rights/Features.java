package be.datacoach.access.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What all features claim, without a container: their beans end in {@code Holding}, and one that does not claims nothing here. */
final class Features {
    private static final Path CLASSES = Path.of("target/classes");
    private static final List<Holding> HOLDINGS = found();

    private Features() {}

    static List<Claim> claims() {
        return HOLDINGS.stream().flatMap(holding -> holding.claims().stream()).toList();
    }

    static List<Chapter> chapters() {
        return HOLDINGS.stream().flatMap(holding -> holding.chapters().stream()).toList();
    }

    private static List<Holding> found() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("be/datacoach"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith("Holding.class") && !name.endsWith("/Holding.class"))
                    .map(name -> made(name.replace('/', '.').replace(".class", "")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Holding made(String name) {
        try {
            Holding holding = (Holding) fresh(Class.forName(name));
            for (Field field : holding.getClass().getDeclaredFields()) {
                if (Chapter.class.isAssignableFrom(field.getType())) {
                    field.setAccessible(true);
                    field.set(holding, fresh(field.getType()));
                }
            }
            return holding;
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException(name + " is no bean", unfit);
        }
    }

    private static Object fresh(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
