package be.datacoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** docs/glossary.md says of codes what the screen says of them, row by row. */
class GlossaryTest {

    @Test
    void saysWhatPagesCallThings() throws IOException {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/be/datacoach/i18n/Messages.properties"))) {
            texts.load(in);
        }
        List<String> rows = new ArrayList<>();
        for (String start : List.of(
                "app_band.", "app_state.", "learner_changes.kind.", "admin_people.role.", "author_modules.state.")) {
            texts.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(start))
                    .map(key -> "| `" + key.substring(start.length()) + "` | " + texts.getProperty(key) + " |")
                    .forEach(rows::add);
        }
        assertHolds(rows);
    }

    @Test
    void namesEveryCompetencyAndTask() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String file : List.of("competencies", "tasks")) {
            for (Map<?, ?> thing : listIn(file)) {
                rows.add("| `%s` | `%s` | %s |"
                        .formatted(thing.get("id"), thing.get("code"), dutch(thing.get("label"))));
            }
        }
        assertHolds(rows);
    }

    @Test
    void namesEveryWordThatRulesMayAsk() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Map<?, ?> attribute : listIn("attributes")) {
            Object id = attribute.get("id");
            if (attribute.get("words") instanceof Map<?, ?> words && !attribute.containsKey("per")) {
                rows.add("| `%s` | %s | %s |".formatted(id, dutch(attribute.get("label")), wordsOf(words)));
            }
            if (List.of("culture", "skill").contains(id)) {
                ((Map<?, ?>) attribute.get("per"))
                        .forEach((member, label) -> rows.add("| `%s.%s` | %s |".formatted(id, member, dutch(label))));
            }
        }
        assertHolds(rows);
    }

    private static void assertHolds(List<String> rows) throws IOException {
        String glossary = Files.readString(Path.of("docs/glossary.md"));
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(glossary).contains(row.substring(0, row.length() - 2)));
    }

    private static String wordsOf(Map<?, ?> words) {
        return words.entrySet().stream()
                .map(word -> "`" + word.getKey() + "` " + dutch(word.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static Object dutch(Object text) {
        return text instanceof Map<?, ?> languages ? languages.get("nl") : text;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> listIn(String file) throws IOException {
        String yaml = Files.readString(Path.of("modules", file + ".yaml"));
        var load = new Load(LoadSettings.builder().build());
        return (List<Map<?, ?>>) ((Map<?, ?>) load.loadFromString(yaml)).get(file);
    }
}
