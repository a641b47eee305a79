package be.datacoach.authoring.draft;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Chooses between two authors' words at one place, or puts them together. */
@ApplicationScoped
public class SettleClash {

    /** What came of it. */
    public enum Outcome {
        SETTLED,
        /** Somebody wrote there once more: look again. */
        CHANGED,
        /** It was settled before, or is somebody else's, or the words are far too long. */
        GONE
    }

    @Inject
    private Clashes clashes;

    @Inject
    private Desk desk;

    /**
     * @param seen the seal of the words that stood there when they chose
     * @param words what stands there from now on; not read where the place holds no text
     */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Outcome settle(String uid, long seen, String words) {
        Optional<OpenClash> found = clashes.mine(uid);
        if (found.isEmpty() || words.length() > Wording.LONGEST) return Outcome.GONE;
        OpenClash clash = found.get();
        Desk.Work work = desk.alone(clash.module());
        ModuleSource source = work.source();
        Optional<Passage> place = source.find(clash.where());
        if (place.isPresent()) {
            Text now = Text.of(place.get());
            String sent = Wording.sent(place.get(), words);
            if (now.seal() != seen && !now.words().equals(sent)) return Outcome.CHANGED;
            if (!now.words().equals(sent)) {
                ModuleSource after = source.with(clash.where(), Wording.stored(place.get(), sent));
                desk.write(work, work.newest().number(), after, Revision.Kind.COMBINED);
            }
        }
        clashes.settle(clash);
        return Outcome.SETTLED;
    }
}
