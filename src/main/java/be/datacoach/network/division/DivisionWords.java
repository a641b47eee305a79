package be.datacoach.network.division;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.adaptation.team.Change;
import be.datacoach.adaptation.team.CoachId;
import be.datacoach.adaptation.team.Explanation;
import be.datacoach.adaptation.team.Ground;
import be.datacoach.adaptation.team.Share;
import be.datacoach.adaptation.team.Table;
import be.datacoach.network.division.RoleCardText.Ready;
import be.datacoach.network.division.RoleCardText.When;
import be.datacoach.platform.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A division in words, for one of the coaches at the table.
 *
 * @param names of coaches; who is not in it has no account any more
 * @param self who reads, and is addressed
 */
public record DivisionWords(Phrases phrases, Curriculum curriculum, Map<CoachId, String> names, CoachId self) {
    private static final String GROUND = "learner_division.ground.";
    private static final String CHANGE = "learner_division.change.";
    private static final String READY = "learner_division.ready.";
    private static final String CHANGED = "learner_division.changed.";

    public String title(ModuleId module) {
        return curriculum
                .find(module)
                .map(known -> known.texts().title().in(phrases.locale()))
                .orElse(module.code());
    }

    public String task(TaskId task) {
        return curriculum
                .task(task)
                .map(Task::label)
                .map(label -> label.in(phrases.locale()))
                .orElse(task.code());
    }

    public String name(CoachId who) {
        return names.getOrDefault(who, phrases.say("learner_division.somebody"));
    }

    /** Jij neemt deze module omdat…; all of it lies on the table. */
    public String why(Table table, CoachId who, ModuleId module) {
        if (curriculum.find(module).isEmpty()) return "";
        List<Ground> grounds = Explanation.of(table, curriculum, who, module).grounds();
        List<ModuleId> opened = grounds.stream()
                .filter(Ground.Opens.class::isInstance)
                .map(ground -> ((Ground.Opens) ground).next())
                .toList();
        Stream<String> needed = opened.isEmpty()
                ? Stream.empty()
                : Stream.of(phrases.say(GROUND + "opens." + person(who), name(who), titles(opened)));
        Stream<String> others = grounds.stream()
                .filter(ground -> !(ground instanceof Ground.Opens))
                .map(ground -> ground(ground, who));
        String because =
                Stream.concat(others, needed).collect(Collectors.joining(phrases.say("learner_division.and_because")));
        return phrases.say("learner_division.why." + person(who), name(who), because);
    }

    /** What somebody knows already of what the team needs; empty where that is nothing. */
    public String brings(Share share) {
        List<ModuleId> known = share.brings().stream().sorted().toList();
        return known.isEmpty() ? "" : phrases.say("learner_division.brings", titles(known));
    }

    /** What somebody takes as others do, behind what tells them from the others; empty where nothing is folded. */
    public String also(Fold fold) {
        return fold.rest().isEmpty() ? "" : phrases.say("learner_division.too", titles(fold.rest()));
    }

    private String titles(List<ModuleId> modules) {
        return all(modules.stream()
                .map(this::title)
                .map(title -> "«" + title + "»")
                .toList());
    }

    /** Wijzigt als…; only for the coach whom it is about. */
    public String unless(Change change) {
        String key = CHANGE + change.getClass().getSimpleName();
        if (change instanceof Change.Gladly other) return phrases.say(key, name(other.other()));
        if (change instanceof Change.Unneeded unneeded) return phrases.say(key, task(unneeded.task()));
        if (change instanceof Change.Hours hours) return hours(hours.minutesMore());
        if (change instanceof Change.Term term) {
            return phrases.say(CHANGE + (term.more() > 0 ? "later" : "sooner"), Math.abs(term.more()));
        }
        return phrases.say(key);
    }

    private String hours(int minutesMore) {
        String key = CHANGE + (minutesMore > 0 ? "more" : "less");
        int minutes = Math.abs(minutesMore);
        return phrases.say(key, phrases.duration(minutes));
    }

    /** From when on the coaches can do a task, and whether it hangs on one of them. */
    public String ready(Ready ready) {
        if (!ready.byOne().comes()) return phrases.say(READY + "never");
        String one = when(ready.byOne());
        if (!ready.byTwo().comes()) return phrases.say(READY + "one", one);
        if (ready.byOne().equals(ready.byTwo())) return phrases.say(READY + "both", one);
        return phrases.say(READY + "two", one, when(ready.byTwo()));
    }

    private String when(When when) {
        return when.already()
                ? phrases.say(READY + "now")
                : phrases.day(when.by().orElseThrow());
    }

    /** What somebody takes that they did not take before, and what they no longer take; nothing where all stayed. */
    public List<String> changed(Table before, Table after) {
        var said = new ArrayList<String>();
        for (Share now : after.shares()) {
            List<ModuleId> then = before.shares().stream()
                    .filter(share -> share.who().equals(now.who()))
                    .findFirst()
                    .map(Share::takes)
                    .orElse(List.of());
            change("takes.", now.who(), less(now.takes(), then), said);
            change("leaves.", now.who(), less(then, now.takes()), said);
        }
        return said;
    }

    private void change(String key, CoachId who, List<ModuleId> modules, List<String> said) {
        if (modules.isEmpty()) return;
        said.add(phrases.say(CHANGED + key + person(who), name(who), titles(modules)));
    }

    private static List<ModuleId> less(List<ModuleId> all, List<ModuleId> without) {
        return all.stream().filter(module -> !without.contains(module)).toList();
    }

    private String ground(Ground ground, CoachId who) {
        if (ground instanceof Ground.Carries carries) return carries(carries);
        if (ground instanceof Ground.Wished) return phrases.say(GROUND + "wished." + person(who), name(who));
        return phrases.say(ground instanceof Ground.Agreed ? GROUND + "agreed" : GROUND + "together");
    }

    private String carries(Ground.Carries carries) {
        String task = task(carries.task());
        List<CoachId> others = carries.others();
        if (others.isEmpty()) return phrases.say(GROUND + "alone", task);
        if (others.equals(List.of(self))) return phrases.say(GROUND + "with_you", task);
        List<String> known = others.stream().map(this::called).sorted().toList();
        return phrases.say(GROUND + (known.size() == 1 ? "with_one" : "with_several"), task, all(known));
    }

    private String called(CoachId who) {
        return who.equals(self) ? phrases.say("learner_division.you_too") : name(who);
    }

    private String person(CoachId who) {
        return who.equals(self) ? "self" : "other";
    }

    /** An en Bram; An, Bram en Chantal. */
    public String all(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        return phrases.say(
                "learner_division.and",
                String.join(", ", words.subList(0, words.size() - 1)),
                words.get(words.size() - 1));
    }
}
