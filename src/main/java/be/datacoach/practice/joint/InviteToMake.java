package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.platform.Uid;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Asks a colleague to make an artefact together. Nothing of it is shared before they say yes. */
@ApplicationScoped
public class InviteToMake {

    /**
     * Whom, and for what.
     *
     * @param uid chosen by the page for what is made of it, so that asking twice is once
     * @param companion the uid of the colleague
     */
    public record Asked(String uid, ModuleId module, BlockId block, String companion) {}

    /** What came of it. */
    public enum Outcome {
        ASKED,
        /** They were asked before, and may still answer. */
        WAITS,
        MAKES_IT,
        /** They said no, and are not asked again. */
        SAID_NO,
        /** As many make it as can. */
        FULL
    }

    /** What it is written with. */
    @Dependent
    static class Desk {
        @Inject
        CurrentUser user;

        @Inject
        OwnRuns own;

        @Inject
        ModuleRuns runs;

        @Inject
        Settings settings;

        @Inject
        Clock clock;
    }

    @Inject
    private Companions companions;

    @Inject
    private JointWorks works;

    @Inject
    private Desk desk;

    @Inject
    private JointPages pages;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome invite(Asked asked) {
        if (desk.runs.lock(desk.user.id(), asked.module()).isEmpty()) throw NotAllowed.on(asked.uid());
        AccountId companion =
                companions.withUid(desk.user.id(), asked.companion()).id();
        Place place = place(asked);
        JointWork work = works.of(desk.user.id(), asked.module(), asked.block())
                .orElseGet(() -> begin(Uid.chosen(asked.uid()), place));
        works.locked(work.uid());
        List<JointMaker> makers = works.makersOf(work);
        Optional<JointMaker> before = makers.stream()
                .filter(maker -> maker.account().equals(companion))
                .findFirst();
        Optional<Outcome> stands = before.flatMap(this::stands);
        if (stands.isPresent()) return stands.get();
        if (taken(makers) >= desk.settings.get(Setting.TOGETHER_MAKERS)) return Outcome.FULL;
        before.ifPresentOrElse(
                maker -> maker.invite(desk.user.id(), desk.clock.instant()),
                () -> works.add(JointMaker.invited(work, companion, desk.user.id(), desk.clock.instant())));
        return Outcome.ASKED;
    }

    private Optional<Outcome> stands(JointMaker maker) {
        return switch (maker.standing()) {
            case MAKING -> Optional.of(Outcome.MAKES_IT);
            case DECLINED -> Optional.of(Outcome.SAID_NO);
            case INVITED -> pages.isAsked(maker) ? Optional.of(Outcome.WAITS) : Optional.empty();
            case LEFT -> Optional.empty();
        };
    }

    private long taken(List<JointMaker> makers) {
        return makers.stream()
                .filter(maker -> maker.makes() || pages.isAsked(maker))
                .count();
    }

    private JointWork begin(String uid, Place place) {
        if (works.withUid(uid).isPresent()) throw NotAllowed.on(uid);
        JointWork work = new JointWork(uid, place);
        works.add(work);
        works.add(JointMaker.first(work, desk.user.id(), desk.clock.instant()));
        return work;
    }

    private Place place(Asked asked) {
        return desk.own
                .find(asked.module())
                .filter(played -> isCoach(played.run()))
                .flatMap(played -> played.block(asked.block())
                        .filter(ArtefactForm.class::isInstance)
                        .map(played::place))
                .orElseThrow(() -> NotAllowed.on(asked.uid()));
    }

    private static boolean isCoach(ModuleRun run) {
        return run.audience() == LearnerKind.COACH;
    }
}
