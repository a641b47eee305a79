package be.datacoach.administration.audience;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.source.ConditionText;
import be.datacoach.catalogue.source.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Rules of administrators, in the language of docs/rule-language.md. They may ask only what an administrator may see: a
 * rule on what is private would show it, person by person.
 */
@ApplicationScoped
public class RuleText {
    /** What a rule comes to. */
    public sealed interface Reading {
        record Understood(Condition condition) implements Reading {}

        record Unreadable(List<Finding> findings) implements Reading {
            public Unreadable {
                findings = List.copyOf(findings);
            }
        }

        /** It asks what is private. */
        record Private(List<Attribute> asked) implements Reading {
            public Private {
                asked = List.copyOf(asked);
            }
        }
    }

    @Inject
    private Catalogue catalogue;

    public Reading read(String rule) {
        var read = ConditionText.read(rule, catalogue.common());
        if (read.value().isEmpty()) {
            return new Reading.Unreadable(read.findings());
        }
        Condition condition = read.value().get();
        List<Attribute> hidden = condition
                .asks()
                .distinct()
                .flatMap(id -> catalogue.curriculum().attribute(id).stream())
                .filter(attribute -> attribute.privacy() != Attribute.Privacy.OBJECTIVE)
                .toList();
        return hidden.isEmpty() ? new Reading.Understood(condition) : new Reading.Private(hidden);
    }

    /** What rules of administrators may ask, in the order of attributes.yaml. */
    public List<Attribute> askable() {
        return catalogue.curriculum().attributes().stream()
                .filter(attribute -> attribute.privacy() == Attribute.Privacy.OBJECTIVE)
                .toList();
    }
}
