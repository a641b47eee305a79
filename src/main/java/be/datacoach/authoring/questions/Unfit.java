package be.datacoach.authoring.questions;

import java.util.List;

/** A question has no place in a quiz of ours. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1;
    private final String code;
    private final transient List<String> words;

    /** @param code of the sentence that says why */
    Unfit(String code, String... words) {
        super(code, null, false, false);
        this.code = code;
        this.words = List.of(words);
    }

    String code() {
        return code;
    }

    List<String> words() {
        return words;
    }
}
