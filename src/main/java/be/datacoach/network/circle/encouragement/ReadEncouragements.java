package be.datacoach.network.circle.encouragement;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.circle.Authors;
import be.datacoach.network.circle.Circle;
import be.datacoach.network.circle.CircleNames;
import be.datacoach.network.circle.CircleSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody in a circle reads the encouragements that are for them: to all, to them, and their own. The newest first. */
@ApplicationScoped
public class ReadEncouragements {
    private static final int MOST = 20;

    @Inject
    private CurrentUser user;

    @Inject
    private CircleSight sight;

    @Inject
    private CircleNames names;

    @Inject
    private Encouragements encouragements;

    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public List<Written> of(String circle) {
        Circle here = sight.readable(circle);
        boolean counsellor = sight.accompanies(here);
        List<Encouragement> mine = encouragements.of(here.uid()).stream()
                .filter(one -> one.isFor(user.id(), counsellor))
                .limit(MOST)
                .toList();
        Map<Long, Set<AccountId>> thanks =
                encouragements.thanksFor(mine.stream().map(Encouragement::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                Thanks::encouragement, Collectors.mapping(Thanks::by, Collectors.toSet())));
        Authors authors = names.authors(user.id(), here.key());
        return mine.stream()
                .map(one -> written(one, authors, thanks.getOrDefault(one.id(), Set.of())))
                .toList();
    }

    /** To whom the one who asks may write, by name. */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public List<Account> readers(String circle) {
        Circle here = sight.within(circle);
        return names.readBy(user.id(), here.key()).stream()
                .filter(account -> !account.id().equals(user.id()))
                .toList();
    }

    private Written written(Encouragement one, Authors authors, Set<AccountId> thanks) {
        boolean mine = one.isBy(user.id());
        return new Written(
                one.uid(),
                authors.of(one.writer()),
                one.reader().map(reader -> authors.of(Optional.of(reader))),
                new Written.Text(one.words(), one.writtenAt()),
                mine,
                mine ? names(thanks, authors) : List.of(),
                one.isThankableBy(user.id()) && !thanks.contains(user.id()),
                one.hiddenReason());
    }

    private static List<String> names(Set<AccountId> people, Authors authors) {
        return people.stream()
                .flatMap(one -> authors.of(Optional.of(one)).name().stream())
                .sorted()
                .toList();
    }
}
