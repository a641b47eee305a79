package be.datacoach.network.example;

import be.datacoach.organisation.school.SchoolLevel;
import be.datacoach.organisation.team.TeamKind;
import be.datacoach.platform.SchemaReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Where this is a demonstration: a few invented examples of nobody, from {@code demo-examples.yaml}. */
@ApplicationScoped
public class DemoExamples {
    @Inject
    private Examples examples;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "DATACOACH_DEMO", defaultValue = "false")
    private boolean demo;

    @Transactional
    void prepare(@Observes @Priority(400) SchemaReady start) {
        if (!demo) return;
        invented().forEach((uid, content) -> {
            if (examples.withUid(uid).isEmpty()) show(uid, content);
        });
    }

    private void show(String uid, Content content) {
        PracticeExample example = new PracticeExample(uid, clock.instant());
        examples.add(example);
        ExampleText text = new ExampleText(example.id(), clock.instant());
        text.write(content, Reach.EVERYBODY, clock.instant());
        text.handIn(clock.instant());
        text.show(Reach.EVERYBODY, clock.instant());
        examples.add(text);
        examples.keepTopics(text, content.topics());
    }

    /** What the file says, by uid. */
    static Map<String, Content> invented() {
        try (InputStream file =
                Objects.requireNonNull(DemoExamples.class.getResourceAsStream("demo-examples.yaml"), "the file")) {
            Object all = new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return ((List<?>) all)
                    .stream()
                            .map(one -> (Map<?, ?>) one)
                            .collect(Collectors.toMap(one -> text(one, "uid"), DemoExamples::content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Content content(Map<?, ?> one) {
        Map<Part, String> words = new HashMap<>();
        for (Part part : Part.values()) {
            // Lines of the file are folded; only an empty line is one on screen.
            words.put(
                    part,
                    text(one, part.name().toLowerCase(Locale.ROOT)).strip().replaceAll("(?<!\n)\n(?!\n)", " "));
        }
        Setting setting = new Setting(
                Optional.of(SchoolLevel.valueOf(text(one, "level"))),
                Optional.of(Phase.valueOf(text(one, "phase"))),
                Optional.of(TeamKind.valueOf(text(one, "team"))));
        Set<DataKind> data = codes(one, "data").stream().map(DataKind::valueOf).collect(Collectors.toSet());
        return new Content(words, setting, data, codes(one, "topics"));
    }

    private static Set<String> codes(Map<?, ?> one, String key) {
        return one.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    private static String text(Map<?, ?> one, String key) {
        return String.valueOf(Objects.requireNonNull(one.get(key), key));
    }
}
