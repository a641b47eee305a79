package be.datacoach.assignment;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.ModuleId;
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

/**
 * Which questions would make the path of a coach fit better now. They never stand in the way: the first step can always be
 * taken first. Tasks on a competency are offered when its first module is opened, the nodenscan with M01, the whole
 * datacultuurscan with M08, and the second form of the tasks when everything is finished.
 */
@ApplicationScoped
public class SuggestQuestions {
    private static final ModuleId NEEDS_WITH = new ModuleId("M01");
    private static final ModuleId CULTURE_WITH = new ModuleId("M08");

    /** A part that is open. */
    public record Suggestion(Part part, long answered, int questions) {}

    @Inject
    private ReadOwnPath ownPath;

    @Inject
    private OpenPart openPart;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<Suggestion> read() {
        Optional<OwnPath> own = ownPath.read();
        return own.map(this::parts).orElse(List.of()).stream()
                .flatMap(part -> suggestion(part).stream())
                .toList();
    }

    private List<Part> parts(OwnPath own) {
        Set<ModuleId> opened = own.runs().keySet();
        var parts = new ArrayList<Part>();
        own.runs().values().stream()
                .filter(run -> !run.finished())
                .map(ModuleRun::module)
                .flatMap(module -> own.curriculum().find(module).stream())
                .flatMap(module -> module.aim().goals().stream())
                .map(Goal::competency)
                .distinct()
                .filter(competency -> isNew(competency, own))
                .forEach(competency -> parts.add(Part.more(competency)));
        parts.add(Part.of(Part.Kind.PREFERENCES));
        parts.add(Part.of(Part.Kind.ENTRY));
        parts.add(Part.of(opened.contains(CULTURE_WITH) ? Part.Kind.CULTURE : Part.Kind.CULTURE_SHORT));
        if (opened.contains(NEEDS_WITH)) parts.add(Part.of(Part.Kind.NEEDS));
        boolean done =
                own.path().steps().stream().allMatch(step -> own.state(step.module()) == OwnPath.StepState.FINISHED);
        if (done) parts.add(Part.of(Part.Kind.ENTRY_AGAIN));
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

    private Optional<Suggestion> suggestion(Part part) {
        return openPart.open(part)
                .filter(opened -> opened.sheet().finished().isEmpty())
                .map(opened -> new Suggestion(
                        part, opened.answered(), opened.asked().questions().size()));
    }
}
