package be.datacoach.intake.web;

import be.datacoach.intake.sharing.FindSharedWithMe;
import be.datacoach.intake.sharing.FindSharedWithMe.Group;
import be.datacoach.intake.sharing.FindSharedWithMe.Person;
import be.datacoach.intake.sharing.Subject;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whom a counsellor accompanies, with a way to what each of them shares. */
@Named
@RequestScoped
public class AuthorCoachesView {

    /** A cohort. */
    public record GroupRow(String uid, String cohort, List<PersonRow> coaches) {
        public GroupRow {
            coaches = List.copyOf(coaches);
        }
    }

    public record PersonRow(String uid, String name, List<SubjectRow> shared) {
        public PersonRow {
            shared = List.copyOf(shared);
        }
    }

    /** @param address of what is shared, without the context path */
    public record SubjectRow(String key, String address) {}

    @Inject
    private FindSharedWithMe findSharedWithMe;

    private List<GroupRow> groups = List.of();

    @PostConstruct
    void read() {
        groups = findSharedWithMe.find().stream().map(AuthorCoachesView::row).toList();
    }

    public List<GroupRow> getGroups() {
        return groups;
    }

    private static GroupRow row(Group group) {
        return new GroupRow(
                group.uid(),
                group.cohort(),
                group.coaches().stream().map(AuthorCoachesView::row).toList());
    }

    private static PersonRow row(Person person) {
        return new PersonRow(
                person.uid(),
                person.name(),
                person.shared().stream()
                        .map(subject -> new SubjectRow(
                                "author_coaches.subject." + subject, address(subject) + "coach=" + person.uid()))
                        .toList());
    }

    private static String address(Subject subject) {
        return switch (subject) {
            case PROGRESS -> "/author/coach?";
            case CONTEXT -> "/author/school?";
            case LOGBOOK -> "/author/logbook?";
            default -> "/author/shared?part=" + subject.name().toLowerCase(java.util.Locale.ROOT) + "&";
        };
    }
}
