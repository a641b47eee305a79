package be.datacoach.network.web.example;

import be.datacoach.network.example.Content;
import be.datacoach.network.example.DataKind;
import be.datacoach.network.example.OwnExample;
import be.datacoach.network.example.Part;
import be.datacoach.network.example.Phase;
import be.datacoach.network.example.Setting;
import be.datacoach.network.example.Wishes;
import be.datacoach.organisation.school.SchoolLevel;
import be.datacoach.organisation.team.TeamKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of an example, as a form has them. Faces takes only what was offered, so every choice is one. */
public class ExampleForm {
    /** By the small name of a part, as pages ask for it. */
    private final Map<String, String> words = new HashMap<>();

    /** {@code level}, {@code phase}, {@code team} and {@code reach}. */
    private final Map<String, String> choices =
            new HashMap<>(Map.of("reach", Wishes.FIRST.reach().name()));

    private String[] data = {};
    private String[] tasks = {};
    private String[] competencies = {};
    private boolean named;
    private boolean goesAlong;

    void show(OwnExample.Text text, Set<String> taskCodes) {
        Content content = text.content();
        for (Part part : Part.values()) words.put(part.name(), content.say(part));
        content.setting().level().ifPresent(one -> choices.put("level", one.name()));
        content.setting().phase().ifPresent(one -> choices.put("phase", one.name()));
        content.setting().team().ifPresent(one -> choices.put("team", one.name()));
        choices.put("reach", text.wishes().reach().name());
        data = content.data().stream().map(Enum::name).toArray(String[]::new);
        tasks = content.topics().stream().filter(taskCodes::contains).toArray(String[]::new);
        competencies = content.topics().stream()
                .filter(code -> !taskCodes.contains(code))
                .toArray(String[]::new);
        named = text.wishes().named();
        goesAlong = text.wishes().goesAlong();
    }

    Content content() {
        Map<Part, String> said = new HashMap<>();
        for (Part part : Part.values()) said.put(part, text(words, part.name()));
        Setting setting = new Setting(
                chosen("level").map(SchoolLevel::valueOf),
                chosen("phase").map(Phase::valueOf),
                chosen("team").map(TeamKind::valueOf));
        Set<String> topics = new HashSet<>(List.of(tasks));
        topics.addAll(List.of(competencies));
        return new Content(said, setting, Stream.of(data).map(DataKind::valueOf).collect(Collectors.toSet()), topics);
    }

    Wishes wishes() {
        return new Wishes(named, goesAlong, Request.reach(text(choices, "reach")));
    }

    private Optional<String> chosen(String field) {
        return Optional.of(text(choices, field)).filter(code -> !code.isEmpty());
    }

    /** Faces puts null where nothing was filled in. */
    private static String text(Map<String, String> map, String key) {
        return Objects.requireNonNullElse(map.get(key), "");
    }

    public Map<String, String> getWords() {
        return words;
    }

    public Map<String, String> getChoices() {
        return choices;
    }

    public String[] getData() {
        return data.clone();
    }

    public void setData(String @Nullable [] data) {
        this.data = data == null ? new String[0] : data.clone();
    }

    public String[] getTasks() {
        return tasks.clone();
    }

    public void setTasks(String @Nullable [] tasks) {
        this.tasks = tasks == null ? new String[0] : tasks.clone();
    }

    public String[] getCompetencies() {
        return competencies.clone();
    }

    public void setCompetencies(String @Nullable [] competencies) {
        this.competencies = competencies == null ? new String[0] : competencies.clone();
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }

    public boolean isGoesAlong() {
        return goesAlong;
    }

    public void setGoesAlong(boolean goesAlong) {
        this.goesAlong = goesAlong;
    }
}
