package be.datacoach.network.web;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.network.peer.Glimpse;
import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What peers are told of each other, in the language of the page. */
@RequestScoped
public class PeerWords {
    private static final String KEY = "learner_peer.";

    @Inject
    private Catalogue catalogue;

    Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }

    /** All tasks that somebody may choose, those that are suggested first. */
    List<TaskId> tasks(List<TaskId> first) {
        List<TaskId> all = new ArrayList<>(first);
        catalogue.curriculum().tasks().stream()
                .map(Task::id)
                .filter(task -> !first.contains(task))
                .forEach(all::add);
        return Collections.unmodifiableList(all);
    }

    String task(TaskId id) {
        return catalogue.curriculum().tasks().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .map(task -> task.label().in(Faces.getLocale()))
                .orElse(id.code());
    }

    /** «Feedback geven» en «Het team trekken». */
    String tasks(String key, List<TaskId> some) {
        List<String> names = some.stream().map(one -> "«" + task(one) + "»").toList();
        if (names.size() < 2) return phrases().say(key, String.join("", names));
        String before = String.join(", ", names.subList(0, names.size() - 1));
        return phrases().say(key, phrases().say(KEY + "and", before, names.get(names.size() - 1)));
    }

    /** What facts of a school say, each with what it is called; without those that nobody knows or may know. */
    List<String> facts(Optional<String> level, Optional<String> phase) {
        List<String> lines = new ArrayList<>();
        level.flatMap(code -> line("school.level", code)).ifPresent(lines::add);
        phase.flatMap(code -> line("policy.phase", code)).ifPresent(lines::add);
        return lines;
    }

    private Optional<String> line(String attribute, String code) {
        Curriculum curriculum = catalogue.curriculum();
        return curriculum
                .attribute(new AttributeId(attribute))
                .map(one -> one.label().in(Faces.getLocale()) + ": " + said(one, code));
    }

    private static String said(Attribute attribute, String code) {
        return attribute.says(Value.of(code)).in(Faces.getLocale());
    }

    /** Why these two: one sentence. */
    String why(Glimpse glimpse) {
        return glimpse.shared().isEmpty()
                ? phrases().say(KEY + "why.level")
                : tasks(KEY + "why.questions", glimpse.shared());
    }
}
