package be.datacoach.intake.context;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The schools where the one who asks is a coach; of any other school it is as if it did not exist. */
@ApplicationScoped
public class OwnSchools {
    @Inject
    private Schools schools;

    @Inject
    private CurrentUser user;

    public List<School> all() {
        return schools.ofCoach(user.id());
    }

    /** The school with this uid; without a uid the one where the coach works longest, if there is any. */
    public Optional<School> find(Optional<String> uid) {
        return uid.isEmpty() ? all().stream().findFirst() : Optional.of(withUid(uid.get()));
    }

    public School withUid(String uid) {
        return all().stream()
                .filter(school -> school.uid().equals(uid))
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(uid));
    }
}
