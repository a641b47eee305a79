package be.datacoach.authoring.draft;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.Merge;
import be.datacoach.authoring.source.ModuleSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Saves the whole text of a module in its draft. What is no module at all, or is another one, and what somebody else
 * overtook, is kept beside the draft for its author: nothing that was typed is lost, and no draft is made that could not
 * be opened.
 */
@ApplicationScoped
public class SaveSource {

    /** What came of it. */
    public enum Outcome {
        SAVED,
        /** It says what is there already. */
        SAME,
        /** It is no YAML, or the text of another module: kept beside the draft. */
        KEPT_BESIDE,
        /** Somebody else wrote in the draft meanwhile: both are in it now. */
        MERGED,
        /** The same, and at some places both wrote: theirs stands there, and ours waits to be chosen. */
        CLASHED,
        /** Somebody else wrote in the draft meanwhile, long after what was seen: kept beside it. */
        OVERTAKEN,
        /** Far longer than any module. */
        TOO_LONG
    }

    @Inject
    private Desk desk;

    @Inject
    private TypedTexts typedTexts;

    @Inject
    private Revisions revisions;

    @Inject
    private Clashes clashes;

    /** @param seen the seal of the text that the author saw */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Outcome save(ModuleId module, long seen, String words) {
        if (words.length() > TypedSource.LONGEST) return Outcome.TOO_LONG;
        Desk.Work work = desk.alone(module);
        String before = work.source().text();
        String sent = TypedSource.sent(words, before);
        if (sent.equals(before)) {
            typedTexts.drop(module);
            return Outcome.SAME;
        }
        Optional<ModuleSource> source = ModuleSource.read(sent).filter(read -> read.isOf(module.code()));
        if (source.isEmpty()) {
            typedTexts.keep(module, sent);
            return Outcome.KEPT_BESIDE;
        }
        if (seen != TypedSource.seal(before)) return together(work, seen, source.get());
        desk.write(work, work.newest().number(), source.get());
        typedTexts.drop(module);
        return Outcome.SAVED;
    }

    /** With what somebody else wrote since. */
    private Outcome together(Desk.Work work, long seen, ModuleSource ours) {
        Optional<ModuleSource> base = seen == TypedSource.seal(work.newest().source())
                ? Optional.of(work.published())
                : revisions.sealed(work.module(), seen);
        if (base.isEmpty()) {
            typedTexts.keep(work.module(), ours.text());
            return Outcome.OVERTAKEN;
        }
        Merge merge = Merge.of(base.get(), work.source(), ours);
        if (!merge.result().text().equals(work.source().text())) {
            desk.write(work, work.newest().number(), merge.result());
        }
        clashes.keep(work.module(), merge.forTheirs(), work.draft().flatMap(Draft::author));
        typedTexts.drop(work.module());
        return merge.clashes().isEmpty() ? Outcome.MERGED : Outcome.CLASHED;
    }
}
