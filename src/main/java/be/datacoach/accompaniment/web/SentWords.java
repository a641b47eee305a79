package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.feedback.Words;
import be.datacoach.catalogue.content.ArtefactForm;
import java.util.LinkedHashMap;
import java.util.Map;

/** Feedback as a form sent it: {@code mark.CRITERION}, {@code comment.FIELD} and {@code remark}; anything else is left alone. */
final class SentWords {
    private SentWords() {}

    static Words on(ArtefactForm form) {
        Map<String, Integer> marks = new LinkedHashMap<>();
        form.criteria()
                .forEach(criterion -> Request.number("mark." + criterion.id())
                        .filter(mark -> mark <= Words.HIGHEST)
                        .ifPresent(mark -> marks.put(criterion.id(), mark)));
        Map<String, String> comments = new LinkedHashMap<>();
        form.fields().forEach(field -> comments.put(field.id(), Request.text("comment." + field.id())));
        return new Words(marks, comments, Request.text("remark"));
    }
}
