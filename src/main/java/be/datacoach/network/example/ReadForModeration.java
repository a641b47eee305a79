package be.datacoach.network.example;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** An example of a coach in one of the own circles, as a counsellor decides on it. What is still being written is not read. */
@ApplicationScoped
public class ReadForModeration {
    @Inject
    private CurrentUser user;

    @Inject
    private Examples examples;

    @Inject
    private ExampleSupport support;

    /**
     * What there is to decide.
     *
     * @param text what waits; where nothing does, what is shown; else nothing
     * @param before what others read meanwhile, when a later text waits
     * @param seen by what somebody might be recognised, with what the author says of it
     * @param said the newest first
     */
    public record Case(
            String uid,
            String author,
            Optional<Handed> text,
            Optional<Content> before,
            List<Seen> seen,
            List<OwnExample.Said> said) {}

    public record Handed(Content content, Stage stage, int revision, Wishes wishes) {}

    /** @throws NotAllowed when it is not for this counsellor */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Case read(String uid) {
        PracticeExample example = examples.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        support.sight().requireModerator(user.id(), example);
        Optional<ExampleText> shown = examples.shown(example);
        Optional<ExampleText> waiting = examples.worked(example).filter(text -> text.stage() == Stage.WAITING);
        List<OwnExample.Said> said = support.said(example);
        // What was never handed in, and what was never decided on, is nobody's but its author's.
        if (shown.isEmpty() && waiting.isEmpty() && said.isEmpty()) throw NotAllowed.on(uid);
        Optional<ExampleText> text = waiting.or(() -> shown);
        return new Case(
                uid,
                example.author().map(support::name).orElse(""),
                text.map(one -> handed(example, one)),
                shown.filter(one -> waiting.isPresent()).map(examples::contentOf),
                text.flatMap(one -> example.author()
                                .map(author -> support.check().in(examples.contentOf(one), one.assurances(), author)))
                        .orElse(List.of()),
                said);
    }

    private Handed handed(PracticeExample example, ExampleText text) {
        Wishes wishes = new Wishes(example.isNamed(), example.goesAlong(), text.reach());
        return new Handed(examples.contentOf(text), text.stage(), text.revision(), wishes);
    }
}
