package be.datacoach.authoring.web.rule;

import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.authoring.persona.Imagined;
import be.datacoach.authoring.rule.WhoIsTouched;
import be.datacoach.authoring.web.Asked;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** Whom a rule touches: personas by name, learners as a count. */
@Named
@RequestScoped
public class AuthorRuleTouchedView {

    @Inject
    private WhoIsTouched whoIsTouched;

    private WhoIsTouched.Touched touched;

    @PostConstruct
    void read() {
        touched = whoIsTouched.by(new RuleId(Asked.parameter("id")));
    }

    public List<Imagined> getNow() {
        return touched.now();
    }

    public boolean isTried() {
        return touched.drafted().isPresent();
    }

    /** Whom the draft touches and what is in force does not. */
    public List<Imagined> getMore() {
        return without(touched.drafted().orElse(List.of()), touched.now());
    }

    /** Whom what is in force touches and the draft does not. */
    public List<Imagined> getFewer() {
        return touched.drafted().map(drafted -> without(touched.now(), drafted)).orElse(List.of());
    }

    private static List<Imagined> without(List<Imagined> all, List<Imagined> others) {
        return all.stream()
                .filter(one -> others.stream().noneMatch(other -> other.uid().equals(one.uid())))
                .toList();
    }

    /** How many learners, in words that never point at somebody. */
    public String getLearners() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return touched.learners()
                .map(count -> phrases.say("author_rule.learners", count))
                .orElseGet(() -> phrases.say("author_rule.learners.few", touched.fewest()));
    }
}
