package be.datacoach.intake.context;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.AnswerCheck;
import be.datacoach.organisation.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * A coach says what holds at the own school. Others keep what they said: two coaches who write at the same time never
 * overwrite each other. A question that is left open leaves standing what was said before.
 */
@ApplicationScoped
public class TellOfSchool {
    @Inject
    private OwnSchools ownSchools;

    @Inject
    private SchoolVoice voice;

    @Inject
    private SchoolNews news;

    @Inject
    private Catalogue catalogue;

    @Requires(Permission.DESCRIBE_OWN_SCHOOL)
    @Transactional
    public Told tell(String schoolUid, Map<AttributeId, Value> answers) {
        School school = ownSchools.withUid(schoolUid);
        List<AttributeId> wrong =
                AnswerCheck.wrong(answers, catalogue.contextForm().school(), catalogue.curriculum());
        if (!wrong.isEmpty()) return new Told.Refused(wrong);
        boolean changed = voice.say(school, answers);
        if (changed) news.of(school);
        return new Told.Kept(changed);
    }
}
