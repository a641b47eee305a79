package be.datacoach.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What was written in files, as it stands there. */
final class Written {

    private Written() {}

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Object yaml(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    static List<Map<?, ?>> publishedModules() {
        return files(Path.of("modules"), "module.yaml").stream()
                .<Map<?, ?>>map(file -> (Map<?, ?>) yaml(text(file)))
                .filter(module -> "published".equals(module.get("status")))
                .toList();
    }

    /** Every text that is not English and no condition, address, code or citation, with the keys that lead to it. */
    static void dutch(String at, Object node, BiConsumer<String, String> reader) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (!List.of("en", "url", "citation", "id", "when", "if").contains(key))
                    dutch(at + "/" + key, value, reader);
            });
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) dutch(at + "/" + i, list.get(i), reader);
        } else if (node instanceof String text) {
            reader.accept(at, text.replaceAll("\\s+", " "));
        }
    }
}
