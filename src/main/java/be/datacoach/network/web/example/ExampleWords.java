package be.datacoach.network.web.example;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.network.example.Content;
import be.datacoach.network.example.OwnExample;
import be.datacoach.network.example.Part;
import be.datacoach.network.example.Seen;
import be.datacoach.network.example.Setting;
import be.datacoach.platform.Phrases;
import be.datacoach.practice.recognition.Sign;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Examples in words. */
@Named
@RequestScoped
public class ExampleWords {
    private static final String KEY = "app_example.";

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    /** A part as it is read, cut where somebody might be recognised. */
    public record PartRow(String label, List<Bit> bits) {}

    /** @param marked whether somebody might be recognised by it */
    public record Bit(String text, boolean marked) {}

    /** What a counsellor said, in words. */
    public record SaidRow(String head, String reason, List<String> remarks) {}

    /** Codes of what an example may be about, with what they are called: tasks, then competencies. */
    public Map<String, String> getTopics() {
        Map<String, String> topics = new LinkedHashMap<>(getTasks());
        topics.putAll(getCompetencies());
        return topics;
    }

    public Map<String, String> getTasks() {
        Map<String, String> tasks = new LinkedHashMap<>();
        curriculum()
                .tasks()
                .forEach(task -> tasks.put(task.id().code(), task.label().in(Faces.getLocale())));
        return tasks;
    }

    public Map<String, String> getCompetencies() {
        Map<String, String> all = new LinkedHashMap<>();
        curriculum()
                .competencies()
                .forEach(one -> all.put(one.id().code(), one.label().in(Faces.getLocale())));
        return all;
    }

    public List<String> getTaskCodes() {
        return List.copyOf(getTasks().keySet());
    }

    public List<String> getCompetencyCodes() {
        return List.copyOf(getCompetencies().keySet());
    }

    public List<String> getTopicCodes() {
        return List.copyOf(getTopics().keySet());
    }

    public String topic(String code) {
        return getTopics().getOrDefault(code, code);
    }

    /** Level, phase and team in one line. */
    public String setting(Setting setting) {
        return Stream.of(
                        setting.level().map(one -> say("level." + one)),
                        setting.phase().map(one -> say("phase." + one)),
                        setting.team().map(one -> say("team." + one)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    public String data(Content content) {
        return content.data().stream().sorted().map(kind -> say("data." + kind)).collect(Collectors.joining(" · "));
    }

    public String topics(Collection<String> codes) {
        Map<String, String> all = getTopics();
        return all.entrySet().stream()
                .filter(one -> codes.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" · "));
    }

    /** What is written beside the title; parts that are empty are left out. */
    List<PartRow> parts(Content content, List<Seen> seen) {
        return Part.BODY.stream()
                .filter(part -> !content.say(part).isBlank())
                .map(part -> new PartRow(label(part), bits(content, seen, part)))
                .toList();
    }

    List<Bit> bits(Content content, List<Seen> seen, Part part) {
        String text = content.say(part);
        List<Bit> bits = new ArrayList<>();
        int at = 0;
        for (Seen one : seen) {
            if (one.part() != part) continue;
            bits.add(new Bit(text.substring(at, one.finding().start()), false));
            bits.add(new Bit(one.finding().words(), true));
            at = one.finding().end();
        }
        bits.add(new Bit(text.substring(at), false));
        return bits;
    }

    List<SaidRow> said(List<OwnExample.Said> said) {
        return said.stream()
                .map(one -> new SaidRow(
                        say("verdict." + one.verdict(), one.by().isEmpty() ? say("somebody") : one.by(), day(one.at())),
                        one.reason(),
                        one.remarks().entrySet().stream()
                                .map(remark -> label(remark.getKey()) + ": " + remark.getValue())
                                .toList()))
                .toList();
    }

    String label(Part part) {
        return say("part." + part);
    }

    String day(Instant at) {
        return phrases().day(at, clock);
    }

    String say(String key, Object... arguments) {
        return phrases().say(KEY + key, arguments);
    }

    /** Why somebody might be recognised by words with this sign. */
    String sign(Sign sign) {
        return phrases().say("app_sign." + sign);
    }

    /** What could stand there instead. */
    String mend(Sign sign) {
        return phrases().say("app_mend." + sign);
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }

    private Curriculum curriculum() {
        return catalogue.curriculum();
    }
}
