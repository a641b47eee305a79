package be.datacoach.authoring.draft;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
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

        /** Somebody else wrote there meanwhile; nothing was saved. */
        record Changed(Text theirs) implements Outcome {}

        /** There is no such text, or it is far too long. */
        record Refused() implements Outcome {}
    }

    @Inject
    private Desk desk;

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
        if (sent.equals(before.words())) return new Outcome.Saved(before, desk.findings(module, source));
        if (seen != before.seal()) return new Outcome.Changed(before);
        ModuleSource after = source.with(where, Wording.stored(passage.get(), sent));
        desk.write(work, work.newest().number(), after);
        return new Outcome.Saved(Text.of(after.find(where).orElseThrow()), desk.findings(module, after));
    }
}
