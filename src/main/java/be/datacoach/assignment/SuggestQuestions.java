package be.datacoach.assignment;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.intake.answering.OpenPart;
import be.datacoach.intake.answering.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which questions would make the path of a coach fit better now. They never stand in the way: the first step can always be
 * taken first. Tasks on a competency are offered before its first module is opened, because what is opened stays as it
 * is, and as long as that module is not finished; the nodenscan with M01, the whole
 * datacultuurscan with M08, and the second form of the tasks when everything is finished.
 */
@ApplicationScoped
public class SuggestQuestions {
    private static final ModuleId NEEDS_WITH = new ModuleId("M01");
    private static final ModuleId CULTURE_WITH = new ModuleId("M08");

    /**
     * What can be answered now.
     *
     * @param withStep tasks about the step that comes now, while it was not opened yet
     */
    public record Suggestions(Optional<Suggestion> withStep, List<Suggestion> others) {
        public Suggestions {
            others = List.copyOf(others);
        }

        static final Suggestions NONE = new Suggestions(Optional.empty(), List.of());
    }

    /** A part that is open. */
    public record Suggestion(Part part, long answered, int questions) {}

    @Inject
    private ReadOwnPath ownPath;

    @Inject
    private OpenPart openPart;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Suggestions read() {
        return ownPath.read().map(this::suggestions).orElse(Suggestions.NONE);
    }

    private Suggestions suggestions(OwnPath own) {
        Optional<Suggestion> withStep = own.current()
                .map(Step::module)
                .filter(module -> own.state(module) == OwnPath.StepState.READY)
                .flatMap(module -> open(tasks(List.of(module), own)).findFirst());
        return new Suggestions(withStep, open(parts(own)).toList());
    }

    private Stream<Suggestion> open(List<Part> parts) {
        return parts.stream().flatMap(part -> suggestion(part).stream());
    }

    /** The tasks on the competencies of these modules that no finished module was about. */
    private static List<Part> tasks(List<ModuleId> modules, OwnPath own) {
        return modules.stream()
                .flatMap(module -> own.curriculum().find(module).stream())
                .flatMap(module -> module.aim().goals().stream())
                .map(Goal::competency)
                .distinct()
                .filter(competency -> isNew(competency, own))
                .map(Part::more)
                .toList();
    }

    private List<Part> parts(OwnPath own) {
        Set<ModuleId> opened = own.runs().keySet();
        List<ModuleId> begun = own.runs().values().stream()
                .filter(run -> !run.finished())
                .map(ModuleRun::module)
                .toList();
        var parts = new ArrayList<Part>(tasks(begun, own));
        parts.add(Part.of(Part.Kind.PREFERENCES));
        parts.add(Part.of(Part.Kind.ENTRY));
        parts.add(Part.of(opened.contains(CULTURE_WITH) ? Part.Kind.CULTURE : Part.Kind.CULTURE_SHORT));
        if (opened.contains(NEEDS_WITH)) parts.add(Part.of(Part.Kind.NEEDS));
        boolean done =
                own.path().steps().stream().allMatch(step -> own.state(step.module()) == OwnPath.StepState.FINISHED);
        if (done) {
            parts.add(Part.of(Part.Kind.ENTRY_AGAIN));
            own.curriculum().competencies().stream()
                    .map(Competency::id)
                    .filter(competency -> isAnswered(Part.more(competency)))
                    .forEach(competency -> parts.add(Part.moreAgain(competency)));
        }
        return parts;
    }

    /** Whether no module of this competency was finished yet: after that, the tasks come too late. */
    private static boolean isNew(CompetencyId competency, OwnPath own) {
        return own.runs().values().stream()
                .filter(ModuleRun::finished)
                .flatMap(run -> own.curriculum().find(run.module()).stream())
                .flatMap(module -> module.aim().goals().stream())
                .noneMatch(goal -> goal.competency().equals(competency));
    }

    private boolean isAnswered(Part part) {
        return openPart.open(part)
                .filter(opened -> opened.sheet().finished().isPresent())
                .isPresent();
    }

    private Optional<Suggestion> suggestion(Part part) {
        return openPart.open(part)
                .filter(opened -> opened.sheet().finished().isEmpty())
                .map(opened -> new Suggestion(
                        part, opened.answered(), opened.asked().questions().size()));
    }
}
