package be.datacoach.accompaniment.help;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what coaches asked: a coach their own, a counsellor what is open in the own cohorts. */
@ApplicationScoped
public class FindHelp {
    @Inject
    private CurrentUser user;

    @Inject
    private Sight sight;

    @Inject
    private HelpRequests requests;

    /** Newest first. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<Asked> own() {
        return requests.of(user.id()).stream()
                .map(one -> asked(one, user.uid(), ""))
                .toList();
    }

    /** What is not closed yet, the longest ago first. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public List<Asked> open() {
        Map<AccountId, Account> coaches =
                sight.everybody().values().stream().collect(Collectors.toMap(Account::id, one -> one));
        return requests.openOf(coaches.keySet()).stream()
                .flatMap(one -> Stream.ofNullable(coaches.get(one.coach()))
                        .map(coach -> asked(one, coach.uid(), coach.displayName())))
                .toList();
    }

    /** Everything that a coach of an own cohort asked, also what is closed by now, the longest ago first. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public List<Asked> of(String coachUid) {
        Account coach = sight.coach(coachUid);
        return requests.of(coach.id()).stream()
                .map(one -> asked(one, coach.uid(), coach.displayName()))
                .sorted(Comparator.comparing(Asked::at))
                .toList();
    }

    private Asked asked(HelpRequest one, String uid, String coach) {
        String by = one.answeredBy().map(sight::nameOf).orElse("");
        return new Asked(one.uid(), uid, coach, one.question(), one.askedAt(), one.answer(), by, one.closed());
    }
}
