package be.datacoach.accompaniment.meeting;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** With whom the one who asks meets: whom they accompany, or take part with. Anybody else's meetings do not exist. */
@ApplicationScoped
class MeetingSight {
    @Inject
    @Any
    private Instance<Gatherings> kinds;

    @Inject
    private CurrentUser user;

    @Inject
    private Accounts accounts;

    /** Those whom the counsellor who asks accompanies. */
    Gathering accompanied(String uid) {
        return kinds.stream()
                .flatMap(kind -> kind.at(uid).stream())
                .filter(one -> one.counsellors().contains(user.id()))
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    /** Those with whom the coach who asks takes part. */
    List<Gathering> own() {
        return kinds.stream().flatMap(kind -> kind.of(user.id()).stream()).toList();
    }

    AccountId me() {
        return user.id();
    }

    /** Who takes part, by name, without who asks. */
    List<Account> members(Gathering gathering) {
        return accounts.withIds(gathering.members().get()).stream()
                .filter(account -> !account.id().equals(user.id()))
                .toList();
    }

    /** The names of all who accompany them, the first one first. */
    List<String> counsellors(Gathering gathering) {
        Map<AccountId, String> names = accounts.namesOf(gathering.counsellors());
        return gathering.counsellors().stream()
                .flatMap(id -> Stream.ofNullable(names.get(id)))
                .toList();
    }
}
