package be.datacoach.access.audit;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditEntry;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Page;
import be.datacoach.platform.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who did what to whom and when, by person, act and period; cut into pages by the database. */
@ApplicationScoped
public class ReadAudit {
    private static final int MOST_PEOPLE = 50;

    /**
     * What somebody asks for.
     *
     * @param person part of a name, or a whole uid; empty for anybody
     * @param act a code, or empty for every act
     * @param first and {@code last}: days, both included
     * @param sorting by {@code when}
     */
    public record Question(
            String person, String act, Optional<LocalDate> first, Optional<LocalDate> last, Sorting sorting) {}

    /** @param names what to call the people on this page, by uid; whoever was erased is not in it */
    public record Answer(Page<AuditEntry> entries, Map<String, String> names) {}

    @Inject
    private Entries entries;

    @Inject
    private Accounts accounts;

    @Requires(Permission.ADMINISTER)
    public Answer about(Question question, ZoneId zone, int page, int size) {
        AuditSearch search = search(question, zone);
        Page<AuditEntry> found = entries.matching(search, page, size);
        Set<String> people = new HashSet<>();
        found.rows()
                .forEach(row -> Stream.concat(row.actor().stream(), Stream.of(row.subject()))
                        .forEach(people::add));
        Map<String, String> names =
                accounts.withUids(people).stream().collect(Collectors.toMap(Account::uid, Account::displayName));
        return new Answer(found, names);
    }

    /** The codes of all acts that ever were. */
    @Requires(Permission.ADMINISTER)
    public List<String> acts() {
        return entries.acts();
    }

    private AuditSearch search(Question question, ZoneId zone) {
        Optional<Instant> from =
                question.first().map(day -> day.atStartOfDay(zone).toInstant());
        Optional<Instant> to =
                question.last().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
        return new AuditSearch(people(question.person().strip()), question.act(), from, to, question.sorting());
    }

    private Optional<List<String>> people(String person) {
        if (person.isEmpty()) {
            return Optional.empty();
        }
        Stream<String> named =
                accounts.matching(person, 0, MOST_PEOPLE).stream().map(Account::uid);
        return Optional.of(Stream.concat(named, Stream.of(person)).toList());
    }
}
