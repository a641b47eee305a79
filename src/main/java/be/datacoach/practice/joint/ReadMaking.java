package be.datacoach.practice.joint;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Played;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a coach makes with others, is asked to make, or may ask others to. */
@ApplicationScoped
public class ReadMaking {

    /**
     * Everything on one page.
     *
     * @param companions whom they may ask, by name
     * @param pieces artefacts of modules that they opened
     */
    public record Making(List<Invitation> invitations, List<Work> works, List<Account> companions, List<Piece> pieces) {
        public Making {
            invitations = List.copyOf(invitations);
            works = List.copyOf(works);
            companions = List.copyOf(companions);
            pieces = List.copyOf(pieces);
        }
    }

    /** Somebody asks. @param until when they may answer */
    public record Invitation(String uid, JointPage.Thing thing, String by, Instant until) {}

    /** @param begun whether somebody said yes */
    public record Work(JointPage page, boolean begun) {}

    /** An artefact of the own path. */
    public record Piece(Played played, ArtefactForm form) {}

    /** Whom and what it knows. */
    @Dependent
    static class Sources {
        @Inject
        CurrentUser user;

        @Inject
        Accounts accounts;

        @Inject
        OwnRuns runs;
    }

    @Inject
    private Sources sources;

    @Inject
    private JointWorks works;

    @Inject
    private JointPages pages;

    @Inject
    private Companions companions;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Making read() {
        var me = sources.user.id();
        return new Making(
                works.askedOf(me).stream()
                        .filter(pages::isAsked)
                        .flatMap(this::invitation)
                        .toList(),
                works.of(me).stream()
                        .map(work -> new Work(pages.of(work), work.begun()))
                        .toList(),
                companions.of(me),
                sources.runs.all().stream().flatMap(ReadMaking::pieces).toList());
    }

    /** What this invitation led to; empty while nobody said yes to it. @return the uid of what is made together */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Optional<String> joined(String invitation) {
        return works.of(sources.user.id()).stream()
                .filter(work -> works.makersOf(work).stream()
                        .anyMatch(maker -> maker.uid().equals(invitation)
                                && maker.account().equals(sources.user.id())))
                .map(JointWork::uid)
                .findFirst();
    }

    private Stream<Invitation> invitation(JointMaker maker) {
        return works.withId(maker.work()).filter(work -> !works.makingOf(work).isEmpty()).stream()
                .map(work -> new Invitation(
                        maker.uid(),
                        pages.thing(work),
                        maker.invitedBy()
                                .flatMap(sources.accounts::withId)
                                .map(Account::displayName)
                                .orElse(""),
                        maker.invitedAt().plus(pages.term())));
    }

    private static Stream<Piece> pieces(Played played) {
        return played.blocks().stream()
                .filter(ArtefactForm.class::isInstance)
                .map(block -> new Piece(played, (ArtefactForm) block));
    }
}
