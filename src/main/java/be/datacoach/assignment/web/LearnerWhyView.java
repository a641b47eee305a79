package be.datacoach.assignment.web;

import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.assignment.DecisionKey;
import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.ReadOwnPath;
import be.datacoach.assignment.RestoreDecision;
import be.datacoach.assignment.SetDecisionAside;
import be.datacoach.assignment.WhatWouldChange;
import be.datacoach.assignment.plan.WhyAside;
import be.datacoach.intake.ReadOwnFacts;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * One decision of the path, with {@code ?decision=} its key: what it rests on, what would change it, and setting it
 * aside. With {@code ?rule=} and {@code target=} one that was set aside, to restore it.
 */
@Named
@ViewScoped
public class LearnerWhyView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String PATH = "/learner/path?faces-redirect=true";
    private static final String CHANGES = "/learner/changes?faces-redirect=true";

    @Inject
    private ReadOwnPath readOwnPath;

    @Inject
    private ReadOwnFacts readOwnFacts;

    @Inject
    private WhatWouldChange whatWouldChange;

    @Inject
    private SetDecisionAside setDecisionAside;

    @Inject
    private RestoreDecision restoreDecision;

    @Inject
    private ReasonWriter writer;

    private String key = "";
    private String rule = "";
    private String target = "";

    @PostConstruct
    void read() {
        key = parameter("decision");
        rule = parameter("rule");
        target = parameter("target");
    }

    /** A decision that is not in the path (any more) has no page. */
    public void arrive() {
        if (reason().isEmpty() && aside().isEmpty()) {
            Faces.redirect("learner/path");
        }
    }

    public String setAside() {
        return switch (setDecisionAside.setAside(new DecisionKey(key), why())) {
            case SET_ASIDE -> {
                Say.done("learner_why.message.info.set_aside");
                yield CHANGES;
            }
            case BINDING -> "";
            case GONE -> {
                Say.done("learner_why.message.info.gone");
                yield PATH;
            }
        };
    }

    /** What was chosen, if anything was. */
    private static Optional<WhyAside> why() {
        String sent = parameter("why");
        return Stream.of(WhyAside.values())
                .filter(one -> one.name().equals(sent))
                .findFirst();
    }

    public List<String> getWhys() {
        return Stream.of(WhyAside.values()).map(Enum::name).toList();
    }

    public String restore() {
        restoreDecision.restore(new RuleId(rule), target);
        Say.done("learner_why.message.info.restored");
        return CHANGES;
    }

    public boolean isInForce() {
        return reason().isPresent();
    }

    public boolean isSetAsideBefore() {
        return aside().isPresent();
    }

    public ReasonRow getReason() {
        return reason().orElseThrow();
    }

    public AsideRow getAside() {
        return aside().orElseThrow();
    }

    /** «Wijzigt als», in a sentence. */
    public String getUndo() {
        return own().flatMap(path -> decision(path)
                        .flatMap(decision -> whatWouldChange
                                .undo(new DecisionKey(key))
                                .map(undo -> writer.reasons(path)
                                        .wording()
                                        .change(undo, decision.reason().facts()))))
                .orElseGet(() -> writer.phrases().say("learner_why.undo.none"));
    }

    private Optional<OwnPath> own() {
        return readOwnPath.read();
    }

    private Optional<ReasonRow> reason() {
        return own().flatMap(path -> decision(path).map(writer.reasons(path)::of));
    }

    private Optional<Decision> decision(OwnPath path) {
        return new DecisionKey(key).in(path.path());
    }

    private Optional<AsideRow> aside() {
        return own().flatMap(path -> restoreDecision.restorable().stream()
                .filter(one -> one.rule().code().equals(rule) && one.target().equals(target))
                .flatMap(one -> AsideRow.of(
                        one, readOwnFacts.read().facts(), writer.reasons(path).wording())
                        .stream())
                .findFirst());
    }

    public String getKey() {
        return key;
    }

    public String getRule() {
        return rule;
    }

    public String getTarget() {
        return target;
    }

    private static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }
}
