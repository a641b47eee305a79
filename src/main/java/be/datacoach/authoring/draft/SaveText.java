package be.datacoach.authoring.draft;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.Clash;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.catalogue.source.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Saves one text in the draft, if it still says what its author saw; the first one begins the draft. Whether the draft
 * is sound matters for publishing only: what was written is kept.
 */
@ApplicationScoped
public class SaveText {

    /** What came of it. */
    public sealed interface Outcome {

        /** @param findings what is wrong in the draft now */
        record Saved(Text text, List<Finding> findings) implements Outcome {
            public Saved {
                findings = List.copyOf(findings);
            }
        }

        /**
         * Somebody else wrote there meanwhile. Theirs stands; what was sent is kept beside it.
         *
         * @param clash under which
         */
        record Changed(Text theirs, String clash) implements Outcome {}

        /** There is no such text, or it is far too long. */
        record Refused() implements Outcome {}
    }

    @Inject
    private Desk desk;

    @Inject
    private Revisions revisions;

    @Inject
    private Clashes clashes;

    /** @param seen the seal of the words that the author saw */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Outcome save(ModuleId module, Where where, long seen, String words) {
        Desk.Work work = desk.alone(module);
        ModuleSource source = work.source();
        Optional<Passage> passage = source.find(where);
        if (passage.isEmpty() || words.length() > Wording.LONGEST) return new Outcome.Refused();
        Text before = Text.of(passage.get());
        String sent = Wording.sent(passage.get(), words);
        if (sent.equals(before.words())) {
            clashes.settle(module, where);
            return new Outcome.Saved(before, desk.findings(module, source));
        }
        if (seen != before.seal()) return new Outcome.Changed(before, beside(work, before, seen, sent));
        ModuleSource after = source.with(where, Wording.stored(passage.get(), sent));
        desk.write(work, work.newest().number(), after);
        clashes.settle(module, where);
        return new Outcome.Saved(Text.of(after.find(where).orElseThrow()), desk.findings(module, after));
    }

    private String beside(Desk.Work work, Text theirs, long seen, String sent) {
        Where where = theirs.passage().where();
        var base = revisions
                .sealed(work.module(), where, seen)
                .or(() -> work.published()
                        .find(where)
                        .filter(passage -> Text.of(passage).seal() == seen))
                .map(passage -> Text.of(passage).words());
        var clash = new Clash(where, base, Optional.of(sent), Optional.of(theirs.words()));
        return clashes.keep(work.module(), clash, revisions.writer(work.module(), where));
    }
}
