package be.datacoach.authoring.draft;

import be.datacoach.access.CurrentUser;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.ModuleSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Writes in drafts. Whatever changes a draft comes through here, and becomes a revision. To be called by who is alone
 * with the module.
 */
@ApplicationScoped
class Pen {

    @Inject
    private Drafts drafts;

    @Inject
    private Revisions revisions;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Writes in the open draft and leaves its base; or begins one as this version. */
    void write(Desk.Work work, int version, ModuleSource after, Revision.Kind kind) {
        Optional<Draft> open = work.draft();
        int base = open.map(Draft::basedOn).orElse(version);
        put(work, base, after, kind);
    }

    /** Begins a module that nobody here knows, as a draft of no version. */
    void begin(ModuleId module, ModuleSource source) {
        var writing = writing();
        drafts.add(new Draft(module, 0, source, writing));
        int last = revisions.newest(module).map(Revision::number).orElse(0);
        var position = new Revision.Position(module, last + 1, 0, 0);
        revisions.add(position, Optional.empty(), source, new Revisions.Change(Revision.Kind.WRITTEN, source, writing));
    }

    /** All text of the draft, and the version under it, from now on. */
    void put(Desk.Work work, int version, ModuleSource after, Revision.Kind kind) {
        ModuleId module = work.module();
        Draft.Writing writing = writing();
        ModuleSource before = work.source();
        boolean goesOn = work.draft().isPresent();
        Optional<Draft> draft = work.draft().or(() -> drafts.of(module));
        draft.ifPresentOrElse(
                known -> known.begin(version, after, writing),
                () -> drafts.add(new Draft(module, version, after, writing)));
        int last = revisions.newest(module).map(Revision::number).orElse(0);
        // A draft from before revisions were kept has none to go on from.
        boolean known = goesOn && last > 0;
        var position = new Revision.Position(module, last + 1, known ? last : 0, version);
        revisions.add(
                position, Optional.of(before).filter(one -> known), after, new Revisions.Change(kind, before, writing));
    }

    private Draft.Writing writing() {
        return new Draft.Writing(user.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
