package be.datacoach.assignment.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.WhatItChanges;
import be.datacoach.assignment.WhatItChanges.Effect;
import be.datacoach.intake.Proposal;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.result.PartResult;
import be.datacoach.intake.result.ReadResult;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** «Wat dit verandert in je pad»: shown beside a result, or under a form, before it counts. */
@Named
@RequestScoped
public class LearnerEffectView {
    @Inject
    private ReadResult readResult;

    @Inject
    private Proposal proposal;

    @Inject
    private WhatItChanges whatItChanges;

    @Inject
    private ReasonWriter writer;

    private Optional<Effect> effect = Optional.empty();
    private List<ChangeRow> rows = List.of();
    private List<String> besides = List.of();

    @PostConstruct
    void read() {
        effect = proposed().flatMap(whatItChanges::of);
        effect.ifPresent(one -> {
            Reasons reasons = writer.reasons(one.path());
            var steps = new PathSteps(one.path(), reasons);
            rows = one.difference().changes().stream()
                    .map(change -> ChangeRow.of(change, steps, reasons))
                    .toList();
            besides = besides(one);
        });
    }

    private Optional<Map<AttributeId, Optional<Value>>> proposed() {
        return proposal.told()
                .or(() -> Optional.ofNullable(Faces.getRequestParameter("part"))
                        .flatMap(Part::of)
                        .flatMap(readResult::read)
                        .map(PartResult::facts));
    }

    public List<ChangeRow> getRows() {
        return rows;
    }

    /** What changes for the path as a whole: when it ends, what holds for all of it now, and what no longer does. */
    public List<String> getBesides() {
        return besides;
    }

    private List<String> besides(Effect one) {
        Phrases phrases = writer.phrases();
        List<String> before = tuning(one.before());
        List<String> after = tuning(one.path());
        var lines = new ArrayList<String>();
        LocalDate finish = one.path().path().timing().finish();
        if (!finish.equals(one.before().path().timing().finish())) {
            lines.add(phrases.say("learner_effect.finish", phrases.day(finish, writer.today())));
        }
        String deadline = writer.timing(one.path()).deadline();
        if (!deadline.equals(writer.timing(one.before()).deadline())) lines.add(deadline);
        after.stream().filter(line -> !before.contains(line)).forEach(lines::add);
        before.stream()
                .filter(line -> !after.contains(line))
                .forEach(line -> lines.add(phrases.say("learner_effect.no_more", line)));
        return lines.stream()
                .filter(line -> !line.isEmpty() && !isSaid(line))
                .distinct()
                .toList();
    }

    /** Whether a change says so already. */
    private boolean isSaid(String line) {
        return rows.stream().anyMatch(row -> row.reason().sentence().equals(line));
    }

    private List<String> tuning(OwnPath own) {
        return writer.steps(own).tuning().stream().map(ReasonRow::sentence).toList();
    }

    /** What it does to the work that is left; or that nothing changes. */
    public String getTotal() {
        Phrases phrases = writer.phrases();
        if (effect.isEmpty()) return phrases.say("learner_effect.none_yet");
        if (rows.isEmpty()) return phrases.say(besides.isEmpty() ? "learner_effect.nothing" : "learner_effect.around");
        int less = effect.get().difference().minutesLess();
        if (less == 0) return phrases.say("learner_effect.same");
        return phrases.say(less > 0 ? "learner_effect.less" : "learner_effect.more", phrases.duration(Math.abs(less)));
    }
}
