package be.datacoach.authoring.draft;

import be.datacoach.authoring.source.Passage;

/**
 * A passage as its author sees it.
 *
 * @param words without the last line break
 * @param seal tells these words from any others; what is saved names the seal of what was seen
 */
public record Text(Passage passage, String words, long seal) {

    static Text of(Passage passage) {
        String words = Wording.shown(passage);
        return new Text(passage, words, Wording.seal(words));
    }
}
