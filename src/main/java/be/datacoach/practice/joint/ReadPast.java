package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was made together as it was before: every time that somebody wrote, and what it said afterwards. */
@ApplicationScoped
public class ReadPast {

    /**
     * What one maker wrote in one go.
     *
     * @param number of the last save in it
     * @param author their name; empty for who is not here any more
     * @param fields that changed
     */
    public record Moment(int number, String author, Instant at, Set<String> fields) {}

    /** @param moments the newest first @param shown what it said after one of them */
    public record Past(JointPage now, List<Moment> moments, Map<String, String> shown) {
        public Past {
            moments = List.copyOf(moments);
            shown = Map.copyOf(shown);
        }
    }

    @Inject
    private CurrentUser user;

    @Inject
    private JointDesk desk;

    @Inject
    private JointPages pages;

    @Inject
    private Files files;

    /** What is read. */
    @Dependent
    static class Files {
        @Inject
        JointTexts texts;

        @Inject
        Accounts accounts;
    }

    /** @param number which moment to show */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Past read(String uid, int number) {
        JointWork work = desk.look(uid, user.id());
        List<JointText> all = files.texts.all(work);
        Map<AccountId, String> names = files.accounts.namesOf(
                all.stream().flatMap(text -> text.author().stream()).collect(Collectors.toSet()));
        return new Past(
                pages.of(work),
                Sittings.of(all, names),
                JointTexts.words(files.texts.at(work, Math.min(number, work.number()))));
    }
}
