package be.datacoach.practice.sheet;

import be.datacoach.access.AccountId;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.Block;
import be.datacoach.practice.recognition.Finding;
import be.datacoach.practice.recognition.Known;
import be.datacoach.practice.recognition.Recognisability;
import be.datacoach.practice.recognition.WhoWrites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By which words somebody might be recognised in an artefact that is meant for people outside the school. A reason to ask, not to
 * refuse: it is saved and handed in all the same.
 */
@ApplicationScoped
class OutwardCheck {
    @Inject
    private WhoWrites whoWrites;

    /**
     * The same words once, in the order of the form; nothing in what stays at the own school.
     *
     * @param texts by field
     */
    List<Finding> in(Block block, Map<String, String> texts, AccountId author) {
        if (!(block instanceof ArtefactForm form) || !form.outward()) return List.of();
        List<String> written = written(form, texts);
        return in(written, whoWrites.of(author, written));
    }

    static List<String> written(ArtefactForm form, Map<String, String> texts) {
        return form.fields().stream()
                .map(field -> texts.getOrDefault(field.id(), ""))
                .toList();
    }

    static List<Finding> in(List<String> written, Known known) {
        Set<String> told = new HashSet<>();
        return written.stream()
                .flatMap(text -> Recognisability.in(text, known).stream())
                .filter(one -> told.add(one.sign() + one.words()))
                .toList();
    }
}
