package be.datacoach.authoring.form;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.draft.SaveText;
import be.datacoach.authoring.draft.Wording;
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
 * Saves one field of a form in the draft, if it still holds what its author saw; the first one begins the draft. As with
 * texts, whether the draft is sound matters for publishing only: what was filled in is kept, and the check says what is
 * wrong with it.
 */
@ApplicationScoped
public class SaveField {

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * @param seal of what it holds now
         * @param text whether it is Markdown
         * @param findings what is wrong in the draft now
         */
        record Saved(long seal, boolean text, ModuleSource source, List<Finding> findings) implements Outcome {
            public Saved {
                findings = List.copyOf(findings);
            }
        }

        /**
         * Somebody else filled in something else meanwhile. Theirs stands.
         *
         * @param clash under which a text that was sent is kept beside it; other fields are sent again soon enough
         */
        record Changed(Given theirs, long seal, Optional<String> clash) implements Outcome {}

        /** There is no such field, or far too much for it. */
        record Refused() implements Outcome {}
    }

    @Inject
    private Desk desk;

    @Inject
    private SaveText saveText;

    /** @param seen the seal of what the author saw */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Outcome save(ModuleId module, Where where, long seen, Given given) {
        Desk.Work work = desk.alone(module);
        ModuleSource source = work.source();
        if (given.tooLong()) return new Outcome.Refused();
        if (written(source, where, given))
            return text(saveText.save(module, where, seen, given.value()), module, where);
        Editor editor = Editor.on(source, where.block());
        Optional<Given> before = editor.at(where.steps());
        Optional<ModuleSource> after = editor.set(where.steps(), given);
        if (before.isEmpty() || after.isEmpty()) return new Outcome.Refused();
        long seal = Wording.seal(before.get().text());
        if (after.get() == source) return saved(module, seal, where, source);
        if (seen != seal) return new Outcome.Changed(before.get(), seal, Optional.empty());
        desk.write(work, work.newest().number(), after.get());
        Given now = Editor.on(after.get(), where.block()).at(where.steps()).orElse(given);
        return saved(module, Wording.seal(now.text()), where, after.get());
    }

    /** Whether words take the place of words: then it is saved as every text is. */
    private static boolean written(ModuleSource source, Where where, Given given) {
        Optional<Passage> passage = source.find(where);
        boolean words =
                passage.filter(one -> one.kind() != Passage.Kind.MINUTES).isPresent();
        boolean whole = Editor.on(source, where.block()).at(where.steps()).isPresent();
        return words && (!whole || !given.value().isBlank());
    }

    private Outcome text(SaveText.Outcome outcome, ModuleId module, Where where) {
        if (outcome instanceof SaveText.Outcome.Saved saved) {
            return saved(module, saved.text().seal(), where, desk.on(module).source());
        }
        return outcome instanceof SaveText.Outcome.Changed changed
                ? new Outcome.Changed(
                        Given.of(changed.theirs().words()), changed.theirs().seal(), Optional.of(changed.clash()))
                : new Outcome.Refused();
    }

    private Outcome saved(ModuleId module, long seal, Where where, ModuleSource source) {
        boolean text = source.find(where)
                .filter(passage -> passage.kind() == Passage.Kind.MARKDOWN)
                .isPresent();
        return new Outcome.Saved(seal, text, source, desk.findings(module, source));
    }
}
