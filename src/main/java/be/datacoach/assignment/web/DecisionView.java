package be.datacoach.assignment.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.assignment.DecisionKey;
import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.RestoreDecision;
import be.datacoach.assignment.SetDecisionAside;
import be.datacoach.assignment.WhatWouldChange;
import be.datacoach.assignment.plan.WhyAside;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * One decision of an own path, with {@code ?decision=} its key: what it rests on, what would change it, and setting it
 * aside. With {@code ?rule=} and {@code target=} one that was set aside, to restore it.
 */
public abstract class DecisionView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String REDIRECT = "?faces-redirect=true";

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
            Faces.redirect(getPath().substring(1));
        }
    }

    public String setAside() {
        return switch (setDecisionAside.setAside(kind(), new DecisionKey(key), why())) {
            case SET_ASIDE -> {
                Say.done("app_contest.message.info.set_aside");
                yield changed() + REDIRECT;
            }
            case BINDING -> "";
            case GONE -> {
                Say.done("app_contest.message.info.gone");
                yield getPath() + REDIRECT;
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
        restoreDecision.restore(kind(), new RuleId(rule), target);
        Say.done("app_contest.message.info.restored");
        return changed() + REDIRECT;
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
                                .undo(kind(), new DecisionKey(key))
                                .map(undo -> writer.reasons(path, kind())
                                        .wording()
                                        .change(undo, decision.reason().facts()))))
                .orElseGet(() -> writer.phrases().say("app_contest.undo.none"));
    }

    /** On whose path the decision is. */
    abstract LearnerKind kind();

    abstract Optional<OwnPath> own();

    /** What they told, by attribute. */
    abstract Map<AttributeId, Fact> facts();

    /** Where they see what became of the path. */
    abstract String changed();

    /** Where all steps stand. */
    public abstract String getPath();

    /** Where answers are corrected. */
    public abstract String getAnswers();

    private Optional<ReasonRow> reason() {
        return own().flatMap(path -> decision(path).map(writer.reasons(path, kind())::of));
    }

    private Optional<Decision> decision(OwnPath path) {
        return new DecisionKey(key).in(path.path());
    }

    private Optional<AsideRow> aside() {
        return own().flatMap(path -> restoreDecision.restorable(kind()).stream()
                .filter(one -> one.rule().code().equals(rule) && one.target().equals(target))
                .flatMap(one ->
                        AsideRow.of(one, facts(), writer.reasons(path, kind()).wording()).stream())
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
