package be.datacoach.assignment.web;

import be.datacoach.assignment.WhatItChanges;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.result.ReadResult;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** «Wat dit verandert in je pad»: shown beside a result, before it counts. */
@Named
@RequestScoped
public class LearnerEffectView {
    @Inject
    private ReadResult readResult;

    @Inject
    private WhatItChanges whatItChanges;

    @Inject
    private ReasonWriter writer;

    private Optional<WhatItChanges.Effect> effect = Optional.empty();
    private List<ChangeRow> rows = List.of();

    @PostConstruct
    void read() {
        effect = Optional.ofNullable(Faces.getRequestParameter("part"))
                .flatMap(Part::of)
                .flatMap(readResult::read)
                .flatMap(result -> whatItChanges.of(result.facts()));
        effect.ifPresent(one -> {
            Reasons reasons = writer.reasons(one.path());
            var steps = new PathSteps(one.path(), reasons);
            rows = one.difference().changes().stream()
                    .map(change -> ChangeRow.of(change, steps, reasons))
                    .toList();
        });
    }

    public List<ChangeRow> getRows() {
        return rows;
    }

    /** What it does to the work that is left; or that nothing changes. */
    public String getTotal() {
        Phrases phrases = writer.phrases();
        if (effect.isEmpty()) return phrases.say("learner_effect.none_yet");
        if (rows.isEmpty()) return phrases.say("learner_effect.nothing");
        int less = effect.get().difference().minutesLess();
        if (less == 0) return phrases.say("learner_effect.same");
        return phrases.say(less > 0 ? "learner_effect.less" : "learner_effect.more", phrases.duration(Math.abs(less)));
    }
}
