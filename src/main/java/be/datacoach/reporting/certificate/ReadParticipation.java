package be.datacoach.reporting.certificate;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.OwnPath.StepState;
import be.datacoach.assignment.ReadOwnPath;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Played;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** How far whoever asks is towards the certificate; nothing for who has no path yet. */
@ApplicationScoped
public class ReadParticipation {
    @Inject
    private CurrentUser user;

    @Inject
    private ReadOwnPath readOwnPath;

    @Inject
    private OwnRuns runs;

    @Inject
    private Surroundings surroundings;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Optional<Participation> read() {
        return readOwnPath
                .read()
                .map(own -> new Participation(
                        user.getDisplayName(), done(own.curriculum()), left(own), surroundings.of(user.id())));
    }

    private List<Participation.Done> done(Curriculum curriculum) {
        return runs.all().stream()
                .flatMap(played -> played.run().finishedAt().stream().map(at -> {
                    LearningModule module = played.content().module();
                    return new Participation.Done(
                            module.texts().title(),
                            played.run().startedAt(),
                            at,
                            minutes(played),
                            works(module, curriculum));
                }))
                .toList();
    }

    private static int minutes(Played played) {
        return played.blocks().stream()
                .mapToInt(block -> block.frame().minutesIn(played.band()))
                .sum();
    }

    private static List<Text> works(LearningModule module, Curriculum curriculum) {
        return module.aim().goals().stream()
                .flatMap(goal -> curriculum.competency(goal.competency()).stream())
                .map(competency -> competency.label())
                .toList();
    }

    private static List<Participation.Left> left(OwnPath own) {
        return own.path().steps().stream()
                .filter(step -> own.state(step.module()) != StepState.FINISHED)
                .map(step -> new Participation.Left(
                        step.module(),
                        own.curriculum().module(step.module()).texts().title(),
                        step.minutes(),
                        own.state(step.module()) != StepState.NOT_WRITTEN))
                .toList();
    }
}
