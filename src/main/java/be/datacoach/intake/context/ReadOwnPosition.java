package be.datacoach.intake.context;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.intake.CoachFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** A coach sees what they told about the own position; nobody else ever does. */
@ApplicationScoped
public class ReadOwnPosition {
    @Inject
    private CoachFacts facts;

    @Inject
    private CurrentUser user;

    @Requires(Permission.DESCRIBE_OWN_SCHOOL)
    public OwnPosition read() {
        Map<AttributeId, Value> answers = new HashMap<>();
        facts.of(user.id()).forEach((attribute, fact) -> answers.put(attribute, fact.value()));
        return new OwnPosition(answers);
    }
}
