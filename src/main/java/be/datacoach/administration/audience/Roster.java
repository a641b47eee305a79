package be.datacoach.administration.audience;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.organisation.Member;
import java.util.List;

/**
 * Who is in an audience now, by name: those who can follow a path, and those who cannot.
 *
 * @param name of the cohort or school; the text of the rule; nothing for a list
 * @param over whether nobody can be given anything through it any more
 */
public record Roster(Audience audience, String name, boolean over, List<Account> able, List<Account> others) {
    public Roster {
        able = List.copyOf(able);
        others = List.copyOf(others);
    }

    static Roster of(Audience audience, String name, boolean over, List<Account> people) {
        return new Roster(
                audience,
                name,
                over,
                people.stream().filter(one -> Unable.why(one).isEmpty()).toList(),
                people.stream().filter(one -> Unable.why(one).isPresent()).toList());
    }

    public List<AccountId> ids() {
        return able.stream().map(Account::id).toList();
    }

    /** Those who cannot, each with the reason. */
    public List<Unable> unable() {
        return others.stream()
                .flatMap(one -> Unable.why(one).map(why -> new Unable(Member.of(one), why)).stream())
                .toList();
    }
}
