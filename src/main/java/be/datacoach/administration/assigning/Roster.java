package be.datacoach.administration.assigning;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.organisation.Member;
import java.util.List;

/** Who takes part in a cohort, by name: those who can follow a path, and those who cannot. */
record Roster(List<Account> able, List<Unable> unable) {

    static Roster of(List<Account> members) {
        return new Roster(
                members.stream()
                        .filter(account -> Unable.why(account).isEmpty())
                        .toList(),
                members.stream()
                        .flatMap(
                                account -> Unable.why(account).map(why -> new Unable(Member.of(account), why)).stream())
                        .toList());
    }

    List<AccountId> ids() {
        return able.stream().map(Account::id).toList();
    }
}
