package be.datacoach.accompaniment.feedback;

import be.datacoach.catalogue.content.ArtefactForm;
import java.util.Optional;

/** What feedback still needs before it can be given. */
public enum Lack {
    /** To approve, every criterion asks for a mark. */
    MARKS,
    /** To approve, every criterion asks for {@link Words#ENOUGH}. */
    LOW,
    /** To give back, at least one remark: somebody must know what to make better. */
    WORDS,
    /** Too long, or with characters that cannot be shown again. */
    UNREADABLE;

    static Optional<Lack> of(ArtefactForm form, Words words, Optional<Verdict> verdict) {
        if (verdict.filter(Verdict.REVISE::equals).isPresent() && words.silent()) {
            return Optional.of(WORDS);
        }
        if (verdict.filter(Verdict.APPROVED::equals).isEmpty()) {
            return Optional.empty();
        }
        boolean all =
                form.criteria().stream().allMatch(criterion -> words.marks().containsKey(criterion.id()));
        boolean enough = form.criteria().stream()
                .allMatch(criterion -> words.marks().getOrDefault(criterion.id(), 0) >= Words.ENOUGH);
        if (!all) return Optional.of(MARKS);
        return enough ? Optional.empty() : Optional.of(LOW);
    }
}
